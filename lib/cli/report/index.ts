import type { Format } from '../options.js'
import { thisPackage } from '../package.js'
import { githubReport } from './github.js'
import { jsonReport } from './json.js'
import type { FileReport, ReportContext } from './report.js'
import { sarifReport } from './sarif.js'
import { textReport } from './text.js'

export function render (format: Format, reports: readonly FileReport[], context: ReportContext): string {
  switch (format) {
    case 'text': return textReport(reports, context)
    case 'json': return jsonReport(reports)
    case 'github': return githubReport(reports, context)
    case 'sarif': return sarifReport(reports, context, thisPackage().version)
  }
}
