export { auditRegister, type AuditedRecord } from './auditRegister.js';
export { compileAudit, type Audit, type AuditOptions, type Period } from './compileAudit.js';
export type { AuditFinding, AuditRule, Cells } from './finding.js';
export { headerIssues, type HeaderIssue } from './headerIssues.js';
