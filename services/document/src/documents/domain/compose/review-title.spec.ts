import { aDraft } from '../draft-snapshot.builder';
import { reviewTitle, shortReviewTitle, shortSubject } from './review-title';

const { campaign } = aDraft();
const full = `sơ kết 5 năm thực hiện ${campaign.subject}`;

it('completes a short title by the full name of the subject', () => {
  expect(reviewTitle({ ...campaign, title: 'Sơ kết 5 năm thực hiện Nghị quyết số 20-NQ/TW' })).toBe(full);
});

it('takes out of a plan’s title what is built and for whom', () => {
  const title = `Xây dựng Báo cáo sơ kết 5 năm thực hiện ${campaign.subject} trình Ban cán sự đảng Chính phủ, Bộ Chính trị`;
  expect(reviewTitle({ ...campaign, title })).toBe(full);
});

it('shortens to the symbol of the resolution', () => {
  expect(shortReviewTitle(campaign)).toBe('sơ kết 5 năm thực hiện Nghị quyết số 20-NQ/TW');
  expect(shortSubject(campaign)).toBe('Nghị quyết số 20-NQ/TW');
});
