import { apiAddressOf, noPortalPage } from './no-portal-page';

describe('The page in place of the portal', () => {
  it.each([
    ['/reports/7f', '/api/intake/v1/reports/7f'],
    ['/campaigns/c1/report?unitId=u', '/api/intake/v1/campaigns/c1'],
    ['/campaigns/c1/participants?state=owed', '/api/intake/v1/campaigns/c1/participants'],
    ['/outlines/NQ20-5N/versions/1', '/api/intake/v1/outlines/NQ20-5N/versions/1'],
    ['/documents/d1', '/api/document/v1/documents/d1'],
  ])('names the API address of what the mail’s link %s is about', (path, address) => {
    expect(apiAddressOf(path)).toBe(address);
    expect(noPortalPage(path, 'n')).toContain(`<a href="${address}">`);
  });

  it('names none for a path that no mail has', () => {
    expect(apiAddressOf('/favicon.ico')).toBeNull();
    expect(noPortalPage('/no-such', 'n')).toContain('Cổng thông tin chưa có trong bản này');
  });

  it('shows the path as text, whatever it holds', () => {
    expect(noPortalPage('/reports/"><script>x</script>', 'n')).not.toContain('<script>');
  });
});
