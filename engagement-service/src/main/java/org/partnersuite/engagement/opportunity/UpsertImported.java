package org.partnersuite.engagement.opportunity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.partnersuite.engagement.opportunity.ImportOpportunities.Effect;
import org.partnersuite.engagement.opportunity.ImportOpportunities.Outcome;
import org.partnersuite.engagement.opportunity.ImportOpportunities.Row;
import org.partnersuite.engagement.opportunity.ReviseOpportunity.Upserted;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;

/** The system that is master of the stages brings one opportunity, at any stage (EN-6). */
@ApplicationScoped
public class UpsertImported {
    /** Members of the stage in the request, by their places in an opportunity. */
    private static final Map<String, String> MEMBERS = Map.of(
            "/stage", "/importedStage/stage",
            "/stageEnteredOn", "/importedStage/enteredOn",
            "/closedOn", "/importedStage/closedOn",
            "/lossReason", "/importedStage/lossReason");

    private final ImportOpportunities imports;

    UpsertImported(ImportOpportunities imports) {
        this.imports = imports;
    }

    /**
     * Creates or replaces by external id.
     *
     * @throws Problem 403 for any role but integration, 412 for a newer version, 400 with every fault, 422 for missing
     *     references, 409 when it was merged into another
     */
    public Upserted upsert(Change change, IfMatch ifMatch, Row row) {
        refuseOthers(change.caller());
        Opportunity before = OpportunityStore.lock(change.db(), row.externalId())
                .map(ClientOpportunity::opportunity)
                .orElse(null);
        if (before == null) {
            ifMatch.checkNone();
        } else {
            ifMatch.check(before.version());
        }
        LocalDate today = LocalDate.ofInstant(change.now(), ZoneOffset.UTC);
        Problem.refuseAny(imports.faultsOf(row.over(before), today).stream()
                .map(UpsertImported::placed)
                .toList());
        Outcome outcome = imports.apply(change, List.of(row), false).getFirst();
        if (outcome.effect() == Effect.REFUSED) {
            throw refusal(outcome);
        }
        Opportunity after = OpportunityStore.find(change.db(), Objects.requireNonNull(outcome.id()))
                .orElseThrow(Problem::notFound);
        return new Upserted(after, outcome.effect() == Effect.CREATED);
    }

    private static void refuseOthers(Caller caller) {
        if (!caller.hasAnyRole(Roles.INTEGRATION)) {
            String sentence =
                    "Only the role integration imports a stage. Others create at ENGAGE and move by evidence.";
            throw Problem.of(
                    403,
                    "stage_of_integration",
                    sentence,
                    List.of(Fault.at("/importedStage", "stage_of_integration", sentence)));
        }
    }

    private static Problem refusal(Outcome refused) {
        boolean taken =
                refused.faults().stream().anyMatch(fault -> fault.code().equals(ImportOpportunities.EXTERNAL_ID_TAKEN));
        return taken ? OpportunityProblems.externalIdTaken() : OpportunityProblems.unknown(refused.faults());
    }

    private static Fault placed(Fault fault) {
        String pointer = fault.pointer();
        String member = pointer == null ? null : MEMBERS.get(pointer);
        return member == null ? fault : Fault.at(member, fault.code(), fault.detail());
    }
}
