package org.partnersuite.customersuccess.stagekpi;

import java.util.Arrays;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.retention.RetentionSource;
import org.partnersuite.platform.settings.SettingStore;

/** Computes the KPIs of the stages. */
public final class StageKpis {
    private StageKpis() {}

    /** A KPI, how it is called, and its figures. */
    public record Computed(StageKpiLabels.Label label, List<Measure> measures) {}

    /**
     * @param stage of one stage only; of all when null
     * @param retention answers for the renewal rates
     */
    public static List<Computed> of(Handle db, StageKpiScope scope, @Nullable String stage, RetentionSource retention) {
        StageKpiLabels labels = SettingStore.of(db, StageKpiLabels.SETTING);
        KpiQuery query = new KpiQuery(db, scope, retention);
        return Arrays.stream(StageKpi.values())
                .filter(kpi -> stage == null || kpi.stage().equals(stage))
                .map(kpi -> new Computed(labels.of(kpi), measures(kpi, query, labels)))
                .toList();
    }

    private static List<Measure> measures(StageKpi kpi, KpiQuery query, StageKpiLabels labels) {
        return switch (kpi) {
            case NET_NEW_CUSTOMERS -> LandKpis.netNewCustomers(query);
            case MULTI_YEAR_AGREEMENTS -> LandKpis.multiYearAgreements(query);
            case SERVICE_FOOTPRINT -> LandKpis.serviceFootprint(query);
            case ONBOARDING_SPEED -> OnboardKpis.onboardingSpeed(query);
            case TRIAL_CONVERSION_SPEED -> OnboardKpis.trialConversion(query);
            case ADOPTED_USERS -> AdoptKpis.adoptedUsers(query);
            case FEATURE_ADOPTION -> AdoptKpis.featureAdoption(query);
            case TOUCH_REGULARITY -> AdoptKpis.touchRegularity(query);
            case USER_DEVICE_EXPANSION -> ExpandKpis.userDeviceExpansion(query);
            case ADJACENT_EXPANSION -> ExpandKpis.adjacentExpansion(query);
            case COMPETITIVE_DISPLACEMENT -> ExpandKpis.competitiveDisplacement(query);
            case RENEWAL_RATE -> RenewKpis.renewalRate(query, labels.minimumRenewalRate());
            case EXPANSION_AT_RENEWAL -> RenewKpis.expansionAtRenewal(query);
            case SATISFACTION_AT_RENEWAL -> RenewKpis.satisfactionAtRenewal(query);
        };
    }
}
