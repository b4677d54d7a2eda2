package org.partnersuite.reporting.opportunity;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.partnersuite.reporting.pipeline.Dimension;
import org.partnersuite.reporting.pipeline.LeadOrganisation;
import org.partnersuite.reporting.pipeline.OpportunityKind;
import org.partnersuite.reporting.pipeline.Stage;
import org.partnersuite.reporting.pipeline.StageWeights;
import org.partnersuite.reporting.pipeline.Sum;

/**
 * Maps rows of {@link OpportunityList}.
 *
 * @param counted the offerings whose amounts count; null for all
 */
public record OpportunityRowMapper(@Nullable Set<String> counted, StageWeights weights, Instant now)
        implements RowMapper<OpportunityRow> {

    @Override
    public OpportunityRow map(ResultSet row, StatementContext context) throws SQLException {
        String currency = row.getString("currency");
        Stage stage = new Stage(row.getString("stage"));
        Instant stageEnteredAt = instant(row, "stage_entered_at");
        String[] offerings = texts(row, "offerings");
        BigDecimal[] amounts = (BigDecimal[]) row.getArray("offering_amounts").getArray();
        RelatedRecords hanging = RelatedRecords.of(row);
        BigDecimal countedAmount = counted(offerings, amounts);
        return new OpportunityRow(
                row.getObject("id", UUID.class),
                row.getString("name"),
                externalId(row),
                new OpportunityRow.AccountOfRow(row.getObject("account_id", UUID.class), row.getString("account_name")),
                stage,
                stageEnteredAt,
                Math.max(0, Duration.between(stageEnteredAt, now).toDays()),
                row.getObject("engaged_on", LocalDate.class),
                row.getObject("close_date", LocalDate.class),
                row.getString("quarter"),
                row.getString("owner"),
                LeadOrganisation.valueOf(row.getString("lead_organisation")),
                row.getBoolean("joint"),
                OpportunityKind.valueOf(row.getString("kind")),
                row.getString("origin"),
                row.getObject("partner_id", UUID.class),
                present(row.getString("geography")),
                present(row.getString("market")),
                present(row.getString("industry")),
                present(row.getString("segment")),
                row.getBoolean("watsonx"),
                lines(offerings, amounts, currency),
                Arrays.stream(texts(row, "use_cases"))
                        .filter(useCase -> !useCase.equals(Dimension.NONE))
                        .toList(),
                List.of(texts(row, "strategy_codes")),
                initiative(row),
                hanging.briefings(),
                hanging.pilots(),
                hanging.dealSupport(),
                hanging.openRoadblocks(),
                hanging.missingRequirements(),
                hanging.recommendedRequirements(),
                Sum.of(row.getBigDecimal("amount"), currency),
                Sum.of(countedAmount, currency),
                Sum.of(weights.weigh(stage, countedAmount), currency),
                row.getString("loss_reason"),
                row.getBoolean("imported"),
                instant(row, "updated_at"));
    }

    private BigDecimal counted(String[] offerings, BigDecimal[] amounts) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < offerings.length; i++) {
            if (counted == null || counted.contains(offerings[i])) {
                sum = sum.add(amounts[i]);
            }
        }
        return sum;
    }

    private static List<OpportunityRow.OfferingAmount> lines(
            String[] offerings, BigDecimal[] amounts, String currency) {
        List<OpportunityRow.OfferingAmount> lines = new ArrayList<>();
        for (int i = 0; i < offerings.length; i++) {
            lines.add(new OpportunityRow.OfferingAmount(offerings[i], Sum.of(amounts[i], currency)));
        }
        return lines;
    }

    private static OpportunityRow.@Nullable ExternalId externalId(ResultSet row) throws SQLException {
        String id = row.getString("external_id");
        return id == null ? null : new OpportunityRow.ExternalId(row.getString("external_source"), id);
    }

    private static OpportunityRow.@Nullable InitiativeOfRow initiative(ResultSet row) throws SQLException {
        String name = row.getString("initiative_name");
        return name == null
                ? null
                : new OpportunityRow.InitiativeOfRow(row.getObject("initiative_id", UUID.class), name);
    }

    private static String[] texts(ResultSet row, String column) throws SQLException {
        return (String[]) row.getArray(column).getArray();
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable String present(String value) {
        return value.equals(Dimension.NONE) ? null : value;
    }
}
