/** What a file chooser offers; what a file really is, the service says. */
export const wordFiles = [
  '.docx',
  '.doc',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
] as const;
