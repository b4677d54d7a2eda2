package org.partnersuite.engagement.opportunity.bulk;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.importprofile.reading.RowValues;
import org.partnersuite.engagement.opportunity.LeadOrganisation;
import org.partnersuite.engagement.opportunity.OpportunityDetails;
import org.partnersuite.engagement.opportunity.OpportunityKind;
import org.partnersuite.engagement.opportunity.OpportunityRules;
import org.partnersuite.engagement.opportunity.Origin;
import org.partnersuite.engagement.opportunity.ProductLine;

/** Details of an opportunity from a row. Fields without a column keep their stored or default value. */
final class DetailsFromRow {
    private static final List<String> AMOUNTS = List.of("amount", "partnerPortion", "valueAddPortion");

    private DetailsFromRow() {}

    /**
     * A row has one line or none: what belongs to a line needs its offering.
     *
     * @param lost its opportunity is lost, and may come without an amount (EN-6)
     */
    static void check(RowValues row, @Nullable String currency, boolean lost) {
        if (currency != null && OpportunityRules.isCurrency(currency)) {
            AMOUNTS.forEach(field -> checkDecimals(row, field, Currency.getInstance(currency)));
        }
        if (row.text("offering") != null) {
            demand(row, "family");
            if (row.decimal("amount") == null && !lost && !row.isFaulty("amount")) {
                row.fault("amount", "required", "A row with an offering needs its amount.");
            }
        } else if (!row.isFaulty("offering") && isAmount(row.decimal("amount"), lost)) {
            row.fault("offering", "required", "A row with an amount needs its offering.");
        }
    }

    private static boolean isAmount(@Nullable BigDecimal amount, boolean lost) {
        return amount != null && !(lost && amount.signum() == 0);
    }

    private static void checkDecimals(RowValues row, String field, Currency currency) {
        BigDecimal amount = row.decimal(field);
        int decimals = currency.getDefaultFractionDigits();
        if (amount != null && decimals >= 0 && amount.stripTrailingZeros().scale() > decimals) {
            row.fault(
                    field,
                    "too_many_decimals",
                    "'" + amount.toPlainString() + "' has more decimals than an amount in " + currency.getCurrencyCode()
                            + ", which has " + decimals + ".");
        }
    }

    private static void demand(RowValues row, String field) {
        if (row.text(field) == null && !row.isFaulty(field)) {
            row.fault(field, "required", "A row with an offering needs its " + field + ".");
        }
    }

    static OpportunityDetails details(
            RowValues row, UUID account, String currency, List<ProductLine> lines, @Nullable OpportunityDetails known) {
        return new OpportunityDetails(
                account,
                Objects.requireNonNull(row.text("name")),
                row.text("geography", known == null ? null : known.geography()),
                row.text("market", known == null ? null : known.market()),
                Objects.requireNonNull(row.text("owner")),
                leadOrganisation(row, known),
                origin(row, known),
                row.covers(PartnersOfRows.ID) || row.covers(PartnersOfRows.KEY) || known == null
                        ? row.uuid(PartnersOfRows.ID)
                        : known.partnerId(),
                row.covers("closeDate") || known == null ? row.date("closeDate") : known.closeDate(),
                currency,
                lines,
                row.covers("strategyCodes") || known == null ? row.codes("strategyCodes") : known.strategyCodes(),
                row.covers("useCases") || known == null ? row.codes("useCases") : known.useCases(),
                known == null ? List.of() : known.team(),
                row.text("sponsor", known == null ? null : known.sponsor()),
                known == null ? null : known.technicalQualification(),
                known == null ? null : known.technicalBlocker(),
                known == null ? null : known.initiativeId(),
                known == null ? null : known.counterpartId(),
                known == null ? OpportunityKind.SALES : known.kind(),
                known == null ? null : known.identifiedBy());
    }

    private static LeadOrganisation leadOrganisation(RowValues row, @Nullable OpportunityDetails known) {
        String code = row.text("leadOrganisation");
        if (code != null) {
            return LeadOrganisation.valueOf(code);
        }
        return known == null ? LeadOrganisation.TECHNOLOGY : known.leadOrganisation();
    }

    /** The default is face to face, with a partner the partner's. */
    private static Origin origin(RowValues row, @Nullable OpportunityDetails known) {
        String code = row.text("origin");
        if (code != null) {
            return Origin.valueOf(code);
        }
        if (known != null) {
            return known.origin();
        }
        return row.uuid(PartnersOfRows.ID) == null ? Origin.FACE_TO_FACE : Origin.PARTNER;
    }
}
