package org.partnersuite.customersuccess.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.partnersuite.customersuccess.position.CriterionSource;
import org.partnersuite.customersuccess.position.PositionFacts;

/** The exit criterion of RECOMMEND: the customer's newest NPS is a promoter's. */
@ApplicationScoped
class PromoterAnswered implements CriterionSource {
    @Override
    public Set<String> keys() {
        return Set.of("PROMOTER");
    }

    @Override
    public Optional<String> unmet(Handle db, String key, PositionFacts position, LocalDate day) {
        return SurveyFigures.newestNps(db, position.customerId())
                        .filter(newest -> SurveyResult.group(newest.nps()) == SurveyResult.Group.PROMOTER)
                        .isPresent()
                ? Optional.empty()
                : Optional.of("The newest NPS of the customer is not 9 or 10, or nobody has answered.");
    }
}
