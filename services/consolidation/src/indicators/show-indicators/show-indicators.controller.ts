import { Controller, Get } from '@nestjs/common';
import { z } from 'zod';
import { IndicatorAggregate } from '@common/contracts/draft-snapshot';
import { IndicatorValue } from '@common/contracts/revision-body';
import { CurrentUser, type User } from '@common/auth/user';
import { Endpoint } from '@common/http/endpoint';
import { ParsedPath } from '@common/http/parsed';
import { IdPath } from '@common/http/id-path';
import { ReadableConsolidation } from '../../consolidations/readable-consolidation';
import { ParticipationQuery } from '../../participation/participation.query';
import { aggregateIndicator, figuresOf } from '../domain/aggregate-indicator';
import { reachesTarget } from '../domain/compare-with-target';
import { outliersOf } from '../domain/outliers';
import { ReportedValuesQuery } from '../reported-values.query';

const IndicatorView = IndicatorAggregate.extend({
  reaches2025: z.boolean().nullable(),
  reaches2030: z.boolean().nullable(),
  /** Values to ask the unit about. */
  outliers: z.array(
    z.object({ unitId: z.string(), value: z.number(), why: z.enum(['outside-plausible', 'far-from-others']) }),
  ),
  /** As each unit reported. */
  values: z.array(IndicatorValue.omit({ indicatorId: true }).extend({ unitId: z.string() })),
});
const IndicatorsView = z.object({ indicators: z.array(IndicatorView), unitNames: z.record(z.string(), z.string()) });

@Controller('consolidations')
export class ShowIndicatorsController {
  constructor(
    private readonly consolidations: ReadableConsolidation,
    private readonly participation: ParticipationQuery,
    private readonly values: ReportedValuesQuery,
  ) {}

  @Get(':id/indicators')
  @Endpoint({
    permission: 'consolidation.read',
    summary: 'National figures by declared method, against the targets, with missing units and outliers.',
    summaryVi:
      'Số liệu toàn quốc theo phương pháp đã khai báo, so với mục tiêu, kèm đơn vị thiếu và giá trị bất thường.',
    answer: IndicatorsView,
  })
  async show(@ParsedPath(IdPath) { id }: IdPath, @CurrentUser() user: User): Promise<z.infer<typeof IndicatorsView>> {
    const { campaign } = await this.consolidations.get(id, user);
    const participants = await this.participation.of(id);
    const values = await this.values.of(id, participants);
    const indicators = campaign.outline.indicators.map((indicator) => {
      const reported = values.get(indicator.id) ?? [];
      const aggregate = aggregateIndicator(indicator, reported, participants);
      const figures = figuresOf(reported, indicator).map(({ unitId, number }) => ({ unitId, value: number }));
      return {
        ...aggregate,
        reaches2025: reachesTarget(aggregate.value, indicator.target2025, indicator.direction),
        reaches2030: reachesTarget(aggregate.value, indicator.target2030, indicator.direction),
        outliers: outliersOf(figures, indicator.plausible),
        values: reported.map(({ unitId, value: { indicatorId: _, ...value } }) => ({ unitId, ...value })),
      };
    });
    return { indicators, unitNames: Object.fromEntries(participants.map((one) => [one.unitId, one.unitName])) };
  }
}
