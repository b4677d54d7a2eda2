package org.partnersuite.engagement.opportunity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.reference.ReferenceCatalog;
import org.partnersuite.engagement.reference.ReferenceData;
import org.partnersuite.engagement.reference.ReferenceSetId;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.unitofwork.Change;

/** Applies a chunk of another system's opportunities, by their external ids, in three statements however many they are. */
@ApplicationScoped
public class ImportOpportunities {
    /** Refused only because another call was faster: the same row can be applied after it. */
    public static final String EXTERNAL_ID_TAKEN = "external_id_taken";

    private final ReferenceCatalog reference;

    ImportOpportunities(ReferenceCatalog reference) {
        this.reference = reference;
    }

    /** Result of one row. */
    public enum Effect {
        CREATED,
        UPDATED,
        UNCHANGED,
        REFUSED
    }

    /** A row of the import. Its values may depend on the stored ones, because it need not contain every field. */
    public interface Row {
        ExternalId externalId();

        ImportedOpportunity over(@Nullable Opportunity known);
    }

    /**
     * Result of one row.
     *
     * @param id null when it was refused
     * @param merged a sentence about the merge when the row names a merged opportunity; the id is then the survivor's
     * @param faults why it was refused; pointers are of the opportunity
     * @param stageKept the sentence that a person's move is kept against the stage of the row; null when none is
     */
    public record Outcome(
            Effect effect,
            @Nullable UUID id,
            @Nullable String merged,
            List<Fault> faults,
            @Nullable String stageKept) {
        static Outcome of(Effect effect, Opportunity opportunity, @Nullable String merged) {
            return new Outcome(effect, opportunity.id(), merged, List.of(), opportunity.stageKept());
        }

        static Outcome refused(List<Fault> faults) {
            return new Outcome(Effect.REFUSED, null, null, faults, null);
        }
    }

    /** The faults of one row, found without the database. */
    public List<Fault> faultsOf(ImportedOpportunity row, LocalDate today) {
        ReferenceData known = reference.current();
        List<Fault> faults = new ArrayList<>(OpportunityRules.faultsOf(row.details(), known, today));
        faults.addAll(DealRules.faultsOf(row.details()));
        StageProgress progress = row.progress();
        SalesPath path = SalesPath.of(known);
        if (!path.has(progress.stage())) {
            faults.add(Fault.unknownCode("/stage", path.codes()));
        }
        faults.addAll(OpportunityRules.faultsOf(progress, today));
        LocalDate closedOn = progress.closedOn();
        if (closedOn != null && closedOn.isBefore(progress.engagedOn())) {
            faults.add(Fault.at("/closedOn", "before_engaged_on", "It closed before the client was engaged."));
        }
        if (progress.stage().isClosed() == (closedOn == null)) {
            faults.add(Fault.at(
                    "/closedOn",
                    "closed_on",
                    "closedOn is required for a closed opportunity, and only allowed there."));
        }
        String lossReason = progress.lossReason();
        Set<String> lossReasons = known.codes(ReferenceSetId.LOSS_REASONS);
        if (progress.stage().isLost() == (lossReason == null)
                || lossReason != null && !lossReasons.contains(lossReason)) {
            faults.add(Fault.at(
                    "/lossReason",
                    "loss_reason",
                    "lossReason is required for a lost opportunity, and only allowed there. One of: "
                            + String.join(", ", lossReasons) + "."));
        }
        return faults;
    }

    /**
     * One outcome for each row, in order. The rows of a call have different external ids.
     *
     * @param toSurvivors whether rows of merged opportunities are applied to their survivors; else they change nothing
     */
    public List<Outcome> apply(Change change, List<? extends Row> rows, boolean toSurvivors) {
        LocalDate today = LocalDate.ofInstant(change.now(), ZoneOffset.UTC);
        return new ImportChunk(change, rows, toSurvivors).apply(row -> faultsOf(row, today));
    }
}
