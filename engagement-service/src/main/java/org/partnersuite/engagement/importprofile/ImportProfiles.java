package org.partnersuite.engagement.importprofile;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.audit.AuditEntry;
import org.partnersuite.platform.audit.FieldChanges;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Ids;
import org.partnersuite.platform.unitofwork.Violation;

/** Creates import profiles and their versions; a job keeps the version with which it was created. */
@ApplicationScoped
public class ImportProfiles {
    public static final String AGGREGATE = "import-profile";

    private final List<ImportTarget> targets;

    ImportProfiles(@All List<ImportTarget> targets) {
        this.targets = targets;
    }

    public ImportProfile create(Change change, ProfileDefinition definition) {
        refuseFaulty(definition);
        ImportProfile first = new ImportProfile(
                Ids.next(), 1, definition, change.now(), change.caller().subject());
        if (!ImportProfileStore.insert(change.db(), first)) {
            throw nameTaken(ImportProfileStore.idOf(change.db(), definition.object(), definition.name()));
        }
        audit(change, null, first, "created");
        return first;
    }

    /** The next version; the same definition again is no change. */
    public ImportProfile replace(Change change, UUID id, IfMatch ifMatch, ProfileDefinition definition) {
        ImportProfile known = ImportProfileStore.lock(change.db(), id).orElseThrow(Problem::notFound);
        ifMatch.check(known.version());
        refuseFaulty(definition);
        if (!known.definition().object().equals(definition.object())) {
            throw Problem.unprocessable(
                    "other_object",
                    "The object of a profile cannot change.",
                    List.of(new Fault(
                            "/object",
                            "other_object",
                            "This profile is of " + known.definition().object() + ". Create another one.",
                            new Fault.SuggestedCall("POST", "/v1/engagement/import-profiles"))));
        }
        if (known.definition().equals(definition)) {
            return known;
        }
        ImportProfile next = new ImportProfile(
                id,
                known.version() + 1,
                definition,
                change.now(),
                change.caller().subject());
        try {
            ImportProfileStore.addVersion(change.db(), next);
        } catch (RuntimeException e) {
            throw Violation.of(e, "import_profile_name_unique") ? nameTaken(Optional.empty()) : e;
        }
        audit(change, known, next, "revised");
        return next;
    }

    public ImportProfile newest(Handle db, UUID id) {
        return ImportProfileStore.newest(db, id).orElseThrow(Problem::notFound);
    }

    public ImportProfile version(Handle db, UUID id, int version) {
        return ImportProfileStore.version(db, id, version).orElseThrow(Problem::notFound);
    }

    /** The newest first. */
    public List<ImportProfile> versions(Handle db, UUID id) {
        List<ImportProfile> versions = ImportProfileStore.versions(db, id);
        if (versions.isEmpty()) {
            throw Problem.notFound();
        }
        return versions;
    }

    private void refuseFaulty(ProfileDefinition definition) {
        List<Fault> faults = ProfileRules.faultsOf(definition, targets);
        if (!faults.isEmpty()) {
            throw Problem.unprocessable("unusable_profile", "With this profile no row can be read.", faults);
        }
    }

    private static Problem nameTaken(Optional<UUID> existing) {
        Problem problem = Problem.conflict(
                "name_taken",
                "Another profile of this object has this name.",
                Fault.at("/name", "name_taken", "Another profile of this object has this name."));
        existing.ifPresent(id -> problem.with("existingId", id.toString()));
        return problem;
    }

    private static void audit(Change change, @Nullable ImportProfile before, ImportProfile after, String action) {
        change.audit(new AuditEntry(
                AGGREGATE,
                after.id(),
                action,
                FieldChanges.between(before == null ? null : state(before), state(after))));
    }

    private static JsonNode state(ImportProfile profile) {
        return Json.mapper().valueToTree(profile.definition());
    }
}
