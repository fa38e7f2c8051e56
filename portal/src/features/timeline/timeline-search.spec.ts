import { timelineSearch } from './timeline-search';

describe('the address of the timeline', () => {
  it('keeps the view, the order and the open task', () => {
    const search = { view: 'table', sort: 'slip', descending: true, task: 5 };
    expect(timelineSearch(search)).toEqual(search);
  });

  it('drops what it does not know', () => {
    expect(timelineSearch({ view: 'pie', sort: 'colour', descending: 'yes', task: -1, else: 1 })).toEqual({});
  });
});
