import { encode } from 'uqr';
import { pathOfModules } from './qr-path';

describe('the path of a code', () => {
  it('draws a run of dark modules as one box', () => {
    expect(pathOfModules([[true, true, false, true]])).toBe('M0 0h2v1h-2zM3 0h1v1h-1z');
  });

  it('gives back every module of a real code, none more', () => {
    const { data, size } = encode(`https://tonghop.example.gov.vn/verify#${'eyJhbGciOiJFUzI1NiJ9'.repeat(50)}`, {
      border: 4,
    });
    const drawn = data.map((row) => row.map(() => false));
    for (const [, x, y, length] of pathOfModules(data).matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
      drawn[Number(y)]!.fill(true, Number(x), Number(x) + Number(length));
    }
    expect([drawn.length, data.flat().includes(true)]).toEqual([size, true]);
    expect(drawn).toEqual(data);
  });

  it('draws each row at its height, and nothing where all is light', () => {
    expect(pathOfModules([[false], [true]])).toBe('M0 1h1v1h-1z');
  });
});
