import type { Module, Premises, Project, ProjectFile, RunFile } from '../python/run/machine.js'
import { premises, runProgram } from '../python/run/run.js'
import { finish } from './libraries/configurations.js'
import { djangoLibraries } from './libraries/index.js'

/** Runs a settings file and what it imports, and makes its settings those of the configuration that is chosen. */
export function runSettings (
  name: string, isPackage: boolean, file: ProjectFile, project: Project, environment: ReadonlyMap<string, string>,
  taken: Premises = premises()
): { readonly module: Module, readonly files: readonly RunFile[] } {
  const known = { ...taken, libraries: djangoLibraries }
  const { frame, files } = runProgram(name, isPackage, file, project, environment, known)
  // The importer of django-configurations looks at the variable before the file runs.
  finish(frame, environment.get('DJANGO_CONFIGURATION'))
  return { module: frame.module, files }
}
