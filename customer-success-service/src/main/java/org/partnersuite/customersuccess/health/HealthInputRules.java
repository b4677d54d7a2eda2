package org.partnersuite.customersuccess.health;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.partnersuite.customersuccess.health.model.HealthModel;
import org.partnersuite.platform.rest.Fault;

/** Whether inputs fit the model of their product. */
final class HealthInputRules {
    private HealthInputRules() {}

    /**
     * Every fault, with pointers into the inputs' JSON. What was put in under an older model may stay; what is new must
     * fit the model of today.
     */
    static List<Fault> faults(HealthModel model, HealthInputs wanted, HealthInputs known, LocalDate today) {
        List<Fault> faults = new ArrayList<>();
        LocalDate overdue = wanted.paymentOverdueSince();
        if (overdue != null && overdue.isAfter(today)) {
            faults.add(
                    Fault.at("/paymentOverdueSince", "in_future", "A payment is overdue since a day that has passed."));
        }
        Deployment deployment = wanted.deployment();
        for (String key : wanted.measures().keySet()) {
            boolean stays = wanted.measures().get(key).equals(known.measures().get(key));
            if (ComputedMeasures.has(key) && !stays) {
                faults.add(Fault.at(
                        "/measures/" + key, "computed_measure", "The service computes it. Nobody puts it in."));
            } else if (deployment != null && deployment.gives(key)) {
                faults.add(Fault.at(
                        "/measures/" + key,
                        "computed_measure",
                        "It is computed from the deployment. Omit one of them."));
            }
        }
        return with(faults, model, wanted, known);
    }

    /** For hypothetical inputs, which may name any measure of the model. */
    static List<Fault> faultsOfSupposed(HealthModel model, HealthInputs wanted, HealthInputs known) {
        return with(new ArrayList<>(), model, wanted, known);
    }

    private static List<Fault> with(List<Fault> faults, HealthModel model, HealthInputs wanted, HealthInputs known) {
        wanted.measures().forEach((key, values) -> {
            if (!values.equals(known.measures().get(key))) {
                measureFault(faults, model, key, values);
            }
        });
        wanted.answers().keySet().stream()
                .filter(key -> model.question(key).isEmpty() && !known.answers().containsKey(key))
                .forEach(key -> faults.add(
                        Fault.at("/answers/" + key, "unknown_question", "The model of this product does not ask it.")));
        return faults;
    }

    private static void measureFault(List<Fault> faults, HealthModel model, String key, List<BigDecimal> values) {
        String pointer = "/measures/" + key;
        model.measure(key)
                .ifPresentOrElse(
                        measure -> {
                            if (!measure.admits(values)) {
                                faults.add(Fault.at(pointer + "/values", "invalid_values", measure.expectation()));
                            }
                        },
                        () -> faults.add(Fault.at(
                                pointer, "unknown_measure", "The model of this product has no such measure.")));
    }
}
