export class WordImportSettings {
  /** The built child process, where it does not lie beside the service's own bundle. */
  constructor(readonly script: string | undefined) {}
}
