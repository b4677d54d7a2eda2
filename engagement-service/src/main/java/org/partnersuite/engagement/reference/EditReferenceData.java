package org.partnersuite.engagement.reference;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.reference.ReferenceValue.Accountability;
import org.partnersuite.platform.audit.AuditEntry;
import org.partnersuite.platform.audit.FieldChanges;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;

/**
 * The parts of the reference data that an administrator may edit: stage weights, the RACI table, further offerings, loss
 * reasons, roadblock categories. The method's own sets stay as its source has them. A code is never deleted, for something
 * may have it: it is retired.
 */
@ApplicationScoped
public class EditReferenceData {
    public static final String AGGREGATE = "reference-data";

    private static final Set<ReferenceSetId> OURS =
            EnumSet.of(ReferenceSetId.LOSS_REASONS, ReferenceSetId.ROADBLOCK_CATEGORIES);

    /** The stages of the method; others are an administrator's. */
    private static final Set<String> METHOD =
            Set.of("PREPARE", "ENGAGE", "QUALIFY", "DESIGN", "PROPOSE", "WON", "LOST");

    private final ReferenceCatalog catalog;

    EditReferenceData(ReferenceCatalog catalog) {
        this.catalog = catalog;
    }

    /**
     * An offering that is no watsonx offering.
     *
     * @param annuity that of the product family when null
     * @param aliases spellings that imports accept
     */
    public record Offering(
            String name,
            @Nullable String ut30,
            @Nullable String l30,
            @Nullable String brand,
            boolean openHybridCloud,
            boolean cloudUsage,
            @Nullable Boolean annuity,
            List<String> aliases,
            boolean retired) {}

    /**
     * An open stage of an administrator.
     *
     * @param weight per cent of an amount in a weighted pipeline
     * @param evidence what the client did that admits to it
     */
    public record AddedStage(String name, BigDecimal weight, int ageThresholdDays, String evidence, boolean retired) {}

    /** @param weights per cent by sales stage; a stage that is left out keeps its weight */
    public ReferenceSet weigh(Change change, IfMatch ifMatch, Map<String, BigDecimal> weights) {
        refuseUnknown(weights.keySet(), stages(value -> value.weight() != null), "/weights/");
        return edit(
                change,
                ReferenceSetId.SALES_STAGES,
                ifMatch,
                db -> weights.forEach((stage, weight) ->
                        db.execute("update sales_stage set weight = ? where code = ?", weight, stage)));
    }

    /** @param days by open sales stage; a stage that is left out keeps its threshold */
    public ReferenceSet age(Change change, IfMatch ifMatch, Map<String, Integer> days) {
        refuseUnknown(days.keySet(), stages(value -> value.ageThresholdDays() != null), "/thresholds/");
        return edit(
                change,
                ReferenceSetId.SALES_STAGES,
                ifMatch,
                db -> days.forEach((stage, threshold) ->
                        db.execute("update sales_stage set age_threshold_days = ? where code = ?", threshold, stage)));
    }

    /**
     * Adds an open stage between those there are and the ends, or changes one that was added.
     *
     * @throws Problem 409 for a stage of the method
     */
    public ReferenceSet stage(Change change, IfMatch ifMatch, String code, AddedStage stage) {
        if (METHOD.contains(code)) {
            throw Problem.conflict(
                    "fixed_stage", "A stage of the method keeps its name and evidence. Set its weight or threshold.");
        }
        ReferenceSet edited = edit(change, ReferenceSetId.SALES_STAGES, ifMatch, code, db -> db.createUpdate("""
                insert into sales_stage (code, position, name, state, weight, age_threshold_days, retired)
                select :code, max(position) + 1, :name, 'OPEN', :weight, :days, :retired
                from sales_stage where state = 'OPEN'
                on conflict (code) do update
                    set name = excluded.name, weight = excluded.weight, age_threshold_days = excluded.age_threshold_days,
                        retired = excluded.retired
                """)
                .bind("code", code)
                .bind("name", stage.name())
                .bind("weight", stage.weight())
                .bind("days", stage.ageThresholdDays())
                .bind("retired", stage.retired())
                .execute());
        write(change, ReferenceSetId.EVIDENCE_CODES, db -> db.createUpdate("""
                insert into evidence_code (code, position, name, stage)
                select :evidence, max(position) + 1, :name, :stage from evidence_code
                on conflict (code) do update set name = excluded.name
                """)
                .bind("evidence", "EVIDENCE_OF_" + code)
                .bind("name", stage.evidence())
                .bind("stage", code)
                .execute());
        return edited;
    }

    private Set<String> stages(Predicate<ReferenceValue> which) {
        return catalog.current().set(ReferenceSetId.SALES_STAGES).values().stream()
                .filter(which)
                .map(ReferenceValue::code)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** @param cells by method stage: roles and deployers; a stage's cells replace all it had */
    public ReferenceSet assign(Change change, IfMatch ifMatch, Map<String, List<Accountability>> cells) {
        ReferenceData known = catalog.current();
        refuseUnknown(cells.keySet(), known.codes(ReferenceSetId.METHOD_STAGES), "/accountability/");
        Set<String> responsible = new LinkedHashSet<>(known.codes(ReferenceSetId.ROLES));
        responsible.addAll(known.codes(ReferenceSetId.DEPLOYERS));
        cells.forEach((stage, roles) -> refuseUnknown(
                roles.stream().map(Accountability::role).toList(), responsible, "/accountability/" + stage + "/"));
        return edit(
                change,
                ReferenceSetId.ACCOUNTABILITY,
                ifMatch,
                db -> cells.forEach((stage, roles) -> {
                    db.execute("delete from accountability where method_stage = ?", stage);
                    for (Accountability cell : roles) {
                        db.execute("""
                        insert into accountability (method_stage, role, raci, condition) values (?, ?, ?, ?)
                        on conflict (method_stage, role)
                            do update set raci = excluded.raci, condition = excluded.condition
                        """, stage, cell.role(), cell.raci(), cell.condition());
                    }
                }));
    }

    /** Adds an offering, or renames one that was added; the watsonx offerings stay as the source has them. */
    public ReferenceSet offer(Change change, IfMatch ifMatch, String code, Offering offering) {
        boolean fixed = catalog.current().set(ReferenceSetId.OFFERINGS).values().stream()
                .anyMatch(known -> known.code().equals(code) && Boolean.TRUE.equals(known.watsonx()));
        if (fixed) {
            throw Problem.conflict("fixed_offering", "A watsonx offering cannot change.");
        }
        return edit(change, ReferenceSetId.OFFERINGS, ifMatch, code, db -> db.createUpdate("""
                insert into offering (code, position, name, watsonx, ut30, l30, brand, open_hybrid_cloud, cloud_usage, annuity,
                                      aliases, retired)
                select :code, max(position) + 1, :name, false, :ut30, :l30, :brand, :openHybridCloud, :cloudUsage, :annuity,
                       :aliases, :retired
                from offering
                on conflict (code) do update
                    set name = excluded.name, ut30 = excluded.ut30, l30 = excluded.l30, brand = excluded.brand,
                        open_hybrid_cloud = excluded.open_hybrid_cloud, cloud_usage = excluded.cloud_usage,
                        annuity = excluded.annuity, aliases = excluded.aliases, retired = excluded.retired
                """)
                .bind("code", code)
                .bind("name", offering.name())
                .bind("ut30", offering.ut30())
                .bind("l30", offering.l30())
                .bind("brand", offering.brand())
                .bind("openHybridCloud", offering.openHybridCloud())
                .bind("cloudUsage", offering.cloudUsage())
                .bindByType("annuity", offering.annuity(), Boolean.class)
                .bindArray("aliases", String.class, offering.aliases())
                .bind("retired", offering.retired())
                .execute());
    }

    /**
     * Adds a value, renames, retires or revives it.
     *
     * @throws Problem 409 for a set that is the method's own
     */
    public ReferenceSet name(
            Change change, IfMatch ifMatch, ReferenceSetId set, String code, String name, boolean retired) {
        if (!OURS.contains(set)) {
            throw Problem.conflict("fixed_set", "The values of " + set.code() + " are fixed by the method.");
        }
        return edit(change, set, ifMatch, code, db -> db.execute("""
                insert into %1$s (code, position, name, retired) select ?, max(position) + 1, ?, ? from %1$s
                on conflict (code) do update set name = excluded.name, retired = excluded.retired
                """.formatted(set.table()), code, name, retired));
    }

    private ReferenceSet edit(Change change, ReferenceSetId id, IfMatch ifMatch, Consumer<Handle> edit) {
        return edit(change, id, ifMatch, set -> true, edit);
    }

    private ReferenceSet edit(Change change, ReferenceSetId id, IfMatch ifMatch, String code, Consumer<Handle> edit) {
        Predicate<ReferenceSet> exists =
                set -> set.values().stream().anyMatch(value -> value.code().equals(code));
        return edit(change, id, ifMatch, exists, edit);
    }

    /** @param exists whether the set has what is edited */
    private ReferenceSet edit(
            Change change, ReferenceSetId id, IfMatch ifMatch, Predicate<ReferenceSet> exists, Consumer<Handle> edit) {
        long version = ReferenceTables.lock(change.db(), id);
        ifMatch.checkPart(version, exists.test(ReferenceTables.read(change.db(), id)));
        return write(change, id, edit);
    }

    private static ReferenceSet write(Change change, ReferenceSetId id, Consumer<Handle> edit) {
        ReferenceTables.lock(change.db(), id);
        ReferenceSet before = ReferenceTables.read(change.db(), id);
        edit.accept(change.db());
        ReferenceTables.raiseVersion(change.db(), id, change.now());
        ReferenceSet after = ReferenceTables.read(change.db(), id);
        change.audit(
                new AuditEntry(AGGREGATE, id.uuid(), "edited", FieldChanges.between(byCode(before), byCode(after))));
        change.event(after.event());
        return after;
    }

    /** The history names the values that were changed. */
    private static ObjectNode byCode(ReferenceSet set) {
        ObjectNode values = Json.mapper().createObjectNode();
        set.values().forEach(value -> values.set(value.code(), Json.mapper().valueToTree(value)));
        return values;
    }

    /** Called after the commit: this process sees its own change at once. */
    public void done() {
        catalog.forget();
    }

    private static void refuseUnknown(Iterable<String> codes, Set<String> known, String at) {
        List<Fault> faults = new ArrayList<>();
        for (String code : codes) {
            if (!known.contains(code)) {
                faults.add(Fault.unknownCode(at + code, known));
            }
        }
        Problem.refuseAny(faults);
    }
}
