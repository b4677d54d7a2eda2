package org.partnersuite.engagement.reference;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** The sets of reference data, each with its table. */
public enum ReferenceSetId {
    METHOD_STAGES("method_stage"),
    SALES_STAGES("sales_stage"),
    ROLES("role"),
    ACCOUNTABILITY("accountability"),
    ENGAGEMENT_TYPES("engagement_type"),
    OFFERINGS("offering"),
    PRODUCT_FAMILIES("product_family"),
    USE_CASES("use_case"),
    STRATEGY_CODES("strategy_code"),
    STRATEGIC_INITIATIVE_NAMES("strategic_initiative_name"),
    LOSS_REASONS("loss_reason"),
    EVIDENCE_CODES("evidence_code"),
    ROADBLOCK_CATEGORIES("roadblock_category"),
    SALES_PLAYS("sales_play"),
    CONSULTING_GROWTH_PLATFORMS("consulting_growth_platform"),
    CONSULTING_CAMPAIGNS("consulting_campaign"),
    DEAL_SUPPORT_HELP("deal_support_help"),
    NO_TECHNICAL_ENGAGEMENT_REASONS("no_technical_engagement_reason"),
    CLIENT_JOURNEY_STAGES,
    WORKSHOP_KINDS,
    PROOF_OF_VALUE_KINDS,
    PROOF_OF_VALUE_MEANS,
    PROOF_OF_VALUE_USE_CASES,
    ARCHITECTURE_USES,
    DEMO_CUSTOMIZATIONS,
    INITIATIVE_TYPES,
    EXTERNAL_SOURCES,
    TECHNICAL_BLOCKER_REASONS,
    OPPORTUNITY_KINDS,
    DECISION_POINT_STATUSES,
    DEPLOYERS,
    GROWTH_DIRECTIONS;

    private final String table;

    /** With the others that have no table of their own. */
    ReferenceSetId() {
        this(Words.COMMON);
    }

    ReferenceSetId(String table) {
        this.table = table;
    }

    String table() {
        return table;
    }

    /** As paths and events spell it, such as {@code sales-stages}. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @JsonCreator
    public static ReferenceSetId fromString(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException(code));
    }

    public static Optional<ReferenceSetId> find(String code) {
        return Arrays.stream(values()).filter(set -> set.code().equals(code)).findFirst();
    }

    /** The same in every installation: it is the key of the set's events. */
    public UUID uuid() {
        return UUID.nameUUIDFromBytes(("reference-data/" + code()).getBytes(StandardCharsets.UTF_8));
    }

    /** One row with the set's values as JSON, in their order. */
    String query() {
        if (table.equals(Words.COMMON)) {
            return """
                    select json_agg(jsonb_build_object('code', t.code, 'name', t.name) || t.attributes order by t.position)::text
                    from reference_value t where t.set_id = '%s'""".formatted(code());
        }
        return this == ACCOUNTABILITY ? """
                  select json_agg(json_build_object('code', m.code, 'name', m.name, 'accountability', (
                             select json_agg(json_build_object('role', a.role, 'raci', a.raci, 'condition', a.condition)
                                             order by r.position, a.role)
                             from accountability a left join role r on r.code = a.role where a.method_stage = m.code))
                         order by m.position)::text
                  from method_stage m""" : "select json_agg(t order by t.position)::text from " + table + " t";
    }

    /** Enum constants cannot read a constant of their own type. */
    private static final class Words {
        private static final String COMMON = "reference_value";
    }
}
