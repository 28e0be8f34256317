import type { Check } from './check.js'
import { classOfWords } from './character-class.js'
import { allWithCredentials, httpWithCredentials, wildcardWithCredentials } from './credentials.js'
import { localOrigin } from './deploy.js'
import { installedApp, middlewareOrder } from './django-project.js'
import { otherPluginsOption } from './other-plugin-options.js'
import { lookAlike, matchesNothing, underPublicSuffix } from './look-alikes.js'
import { longMaxAge } from './max-age.js'
import { noOrigins } from './no-origins.js'
import { notSent } from './not-sent.js'
import { allowsNull } from './null-origin.js'
import { onlyMentioned } from './only-mentioned.js'
import { duplicateEntries } from './duplicate-entries.js'
import { unknownName } from './unknown-name.js'
import { matchesNoPath } from './urls-regex.js'
import { uselessHeader, uselessMethod } from './useless-names.js'
import { listsWithoutEffect, oldName, privateNetwork, replacesReferer } from './without-effect.js'

/** The warnings that also apply to the settings of a route. */
export const routeWarningChecks: readonly Check[] = Object.freeze([
  allWithCredentials,
  allowsNull,
  httpWithCredentials,
  lookAlike,
  underPublicSuffix,
  notSent,
  duplicateEntries,
  unknownName,
  oldName,
  uselessMethod,
  uselessHeader,
  wildcardWithCredentials,
  longMaxAge,
  privateNetwork,
  listsWithoutEffect,
  matchesNothing,
  classOfWords
])

export const warningChecks: readonly Check[] = Object.freeze([
  ...routeWarningChecks,
  noOrigins,
  matchesNoPath,
  replacesReferer,
  otherPluginsOption,
  onlyMentioned
])

/** About the Django project that a settings.py comes from: a Fastify service is no such project. */
export const projectChecks: readonly Check[] = Object.freeze([middlewareOrder, installedApp])

/** Only with `deploy`. */
export const deployChecks: readonly Check[] = Object.freeze([localOrigin])
