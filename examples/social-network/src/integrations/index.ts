/** What the rest of the company may call; everything else in these folders is private to its team. */
export { uploadIdentifiers as uploadAudience } from '../advertising/tailored-audiences.js';
export * from '../advertising/audience-exporter.js';
export { toCrmRow, type CrmRow } from '../crm/crm-row.js';
