package org.partnersuite.reporting.projection;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.reporting.pipeline.Dimension;
import org.partnersuite.reporting.pipeline.LeadOrganisation;
import org.partnersuite.reporting.pipeline.Quarters;
import org.partnersuite.reporting.pipeline.Stage;
import org.threeten.extra.YearQuarter;

/** The stored part of an opportunity that determines its cells. */
record StoredFact(
        UUID id,
        long version,
        UUID accountId,
        @Nullable String ownGeography,
        @Nullable String ownMarket,
        Map<String, BigDecimal> amounts,
        CountedOpportunity counted) {

    static final String COLUMNS = "id, version, account_id, own_geography, own_market, geography, market, industry,"
            + " stage, quarter, lead_organisation, joint, currency, offerings, offering_amounts, use_cases,"
            + " initiative_name";

    static StoredFact of(ResultSet row, WatsonxOfferings watsonx) throws SQLException {
        Map<String, BigDecimal> amounts = amounts(row);
        return new StoredFact(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getObject("account_id", UUID.class),
                row.getString("own_geography"),
                row.getString("own_market"),
                amounts,
                new CountedOpportunity(
                        row.getObject("account_id", UUID.class),
                        new Stage(row.getString("stage")),
                        quarter(row.getString("quarter")),
                        row.getString("currency"),
                        row.getString("geography"),
                        row.getString("market"),
                        row.getString("industry"),
                        LeadOrganisation.valueOf(row.getString("lead_organisation")),
                        row.getBoolean("joint"),
                        watsonx.amounts(amounts),
                        useCases(row),
                        row.getString("initiative_name")));
    }

    private static List<String> useCases(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("use_cases").getArray())
                .filter(useCase -> !useCase.equals(Dimension.NONE))
                .toList();
    }

    private static @Nullable YearQuarter quarter(@Nullable String text) {
        return text == null ? null : Quarters.parse(text).orElse(null);
    }

    private static Map<String, BigDecimal> amounts(ResultSet row) throws SQLException {
        String[] offerings = (String[]) row.getArray("offerings").getArray();
        BigDecimal[] amounts = (BigDecimal[]) row.getArray("offering_amounts").getArray();
        Map<String, BigDecimal> byOffering = new TreeMap<>();
        for (int i = 0; i < offerings.length; i++) {
            byOffering.put(offerings[i], amounts[i]);
        }
        return byOffering;
    }
}
