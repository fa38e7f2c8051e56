import { eventually } from '../testing/eventually';
import { createTestDatabase, type TestDatabase } from '../testing/test-database';
import { together } from './together';
import { TypeOrmUnitOfWork } from './typeorm-unit-of-work';

describe('a unit of work', () => {
  let database: TestDatabase;
  let unitOfWork: TypeOrmUnitOfWork;
  const insert = (id: number) => unitOfWork.query('insert into note values ($1)', [id]);
  const stored = async () =>
    (await database.dataSource.query('select id from note order by id')).map(({ id }: { id: number }) => id);

  beforeEach(async () => {
    database = await createTestDatabase([{ name: '1', up: 'create table note (id int primary key)', down: '' }]);
    unitOfWork = new TypeOrmUnitOfWork(database.dataSource);
  });
  afterEach(() => database.drop());

  it('keeps everything done inside, nested runs too', async () => {
    await unitOfWork.run(async () => {
      await insert(1);
      await unitOfWork.run(() => insert(2));
    });
    expect(await stored()).toEqual([1, 2]);
  });

  it('keeps nothing when a part fails, and tells nobody', async () => {
    const told: string[] = [];
    const work = unitOfWork.run(async () => {
      unitOfWork.afterCommit(() => told.push('committed'));
      await unitOfWork.run(() => insert(1));
      await insert(1);
    });
    await expect(work).rejects.toThrow('duplicate');
    expect(await stored()).toEqual([]);
    expect(told).toEqual([]);
  });

  it('tells after the commit, not before', async () => {
    const seen: number[][] = [];
    await unitOfWork.run(async () => {
      await insert(1);
      unitOfWork.afterCommit(() => void stored().then((ids) => seen.push(ids)));
    });
    await eventually(() => expect(seen).toEqual([[1]]));
  });

  it('plans a named statement inside a run only', async () => {
    const add = () => unitOfWork.prepared('add-note', 'insert into note values ($1) returning id', [7]);
    await expect(add()).rejects.toThrow('unit of work');
    expect(await unitOfWork.run(add)).toEqual([{ id: 7 }]);
  });

  describe('with statements that travel together', () => {
    const add = (name: string, id: number) => unitOfWork.prepared(name, 'insert into note values ($1)', [id]);

    it('keeps them all', async () => {
      await unitOfWork.run(async () => {
        await unitOfWork.preparedRead('count-notes', 'select count(*) from note');
        await together(add('a', 1), add('b', 2), insert(3));
      });
      expect(await stored()).toEqual([1, 2, 3]);
    });

    it('keeps none when one fails, and plans those behind it anew', async () => {
      await expect(unitOfWork.run(() => together(add('a', 1), add('a', 1), add('b', 2)))).rejects.toThrow('duplicate');
      expect(await stored()).toEqual([]);
      await unitOfWork.run(() => together(add('a', 1), add('b', 2)));
      expect(await stored()).toEqual([1, 2]);
    });

    it('lets none through after the rollback when one fails before it is sent', async () => {
      const refused = Promise.reject(new Error('refused'));
      await expect(unitOfWork.run(() => together(refused, add('a', 1), insert(2)))).rejects.toThrow('refused');
      expect(await stored()).toEqual([]);
    });
  });
});
