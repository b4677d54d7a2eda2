package org.partnersuite.engagement.opportunity.bulk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.importprofile.reading.RowValues;
import org.partnersuite.engagement.opportunity.ImportedOpportunity;
import org.partnersuite.engagement.opportunity.OpportunityDetails;
import org.partnersuite.engagement.opportunity.OpportunityRules;
import org.partnersuite.engagement.opportunity.ProductLine;
import org.partnersuite.engagement.opportunity.Stage;
import org.partnersuite.engagement.opportunity.StageProgress;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.rest.QuotedText;

/** Converts a valid row to an opportunity with the stage and fields of the row. */
final class OpportunityFromRow {
    static final String ACCOUNT_ID = "accountId";

    private final RowValues row;
    private final ExternalId externalId;
    private final StageProgress progress;
    private final String currency;

    private OpportunityFromRow(RowValues row, ExternalId externalId, StageProgress progress, String currency) {
        this.row = row;
        this.externalId = externalId;
        this.progress = progress;
        this.currency = currency;
    }

    /** Null when the row has faults; faults between fields are added to them. */
    static @Nullable OpportunityFromRow checked(RowValues row, String source, @Nullable String defaultCurrency) {
        String stageCode = row.text("stage");
        StageProgress progress = stageCode == null ? null : progress(row, new Stage(stageCode));
        String currency = checkedCurrency(row, defaultCurrency);
        DetailsFromRow.check(row, currency, Stage.LOST.code().equals(stageCode));
        String externalId = row.text("externalId");
        if (progress == null
                || externalId == null
                || currency == null
                || !row.faults().isEmpty()) {
            return null;
        }
        return new OpportunityFromRow(row, new ExternalId(source, externalId), progress, currency);
    }

    private static @Nullable String checkedCurrency(RowValues row, @Nullable String defaultCurrency) {
        String currency = row.text("currency");
        if (currency == null) {
            if (defaultCurrency == null && !row.isFaulty("currency")) {
                row.fault("currency", "required", "Neither the row nor the profile has a currency.");
            }
        } else if (!OpportunityRules.isCurrency(currency)) {
            row.fault(
                    "currency", "unknown_currency", "Not a currency of ISO 4217: " + QuotedText.shown(currency) + ".");
        }
        return currency == null ? defaultCurrency : currency;
    }

    /**
     * closedOn and lossReason are only used for closed rows, because many systems have a single date for plan and
     * outcome. Without a date for the open stage, the date of the briefing is used.
     */
    private static @Nullable StageProgress progress(RowValues row, Stage stage) {
        LocalDate engagedOn = demanded(row, "engagedOn", row.date("engagedOn"), stage);
        LocalDate closedOn = stage.isClosed() ? demanded(row, "closedOn", row.date("closedOn"), stage) : null;
        String lossReason = stage.isLost() ? demanded(row, "lossReason", row.text("lossReason"), stage) : null;
        if (engagedOn == null || (stage.isClosed() && closedOn == null)) {
            return null;
        }
        if (closedOn != null && closedOn.isBefore(engagedOn)) {
            row.fault("closedOn", "before_engaged_on", "It closed before the client was engaged.");
        }
        LocalDate given = row.date("stageEnteredOn");
        LocalDate entered = given != null ? given : closedOn != null ? closedOn : engagedOn;
        Instant enteredAt = entered.atStartOfDay(ZoneOffset.UTC).toInstant();
        return new StageProgress(stage, enteredAt, 0, engagedOn, closedOn, lossReason);
    }

    private static <T> @Nullable T demanded(RowValues row, String field, @Nullable T value, Stage stage) {
        if (value == null && !row.isFaulty(field)) {
            row.fault(field, "required", "An opportunity in " + stage + " has its " + field + ".");
        }
        return value;
    }

    ExternalId externalId() {
        return externalId;
    }

    /** Of its amounts. */
    String currency() {
        return currency;
    }

    ImportedOpportunity over(@Nullable OpportunityDetails known, List<ProductLine> lines) {
        UUID account = Objects.requireNonNull(row.uuid(ACCOUNT_ID));
        return new ImportedOpportunity(
                externalId,
                DetailsFromRow.details(row, account, currency, lines, known),
                progress,
                row.text("partnerReason"));
    }
}
