import { pathOfModules } from './qr-path';

describe('the path of a code', () => {
  it('draws a run of dark modules as one box', () => {
    expect(pathOfModules([[true, true, false, true]])).toBe('M0 0h2v1h-2zM3 0h1v1h-1z');
  });

  it('draws each row at its height, and nothing where all is light', () => {
    expect(pathOfModules([[false], [true]])).toBe('M0 1h1v1h-1z');
  });
});
