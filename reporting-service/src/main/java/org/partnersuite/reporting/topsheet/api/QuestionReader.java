package org.partnersuite.reporting.topsheet.api;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Codes;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.rest.list.ValueList;
import org.partnersuite.reporting.pipeline.Dimension;
import org.partnersuite.reporting.pipeline.LeadOrganisation;
import org.partnersuite.reporting.pipeline.Period;
import org.partnersuite.reporting.pipeline.Quarters;
import org.partnersuite.reporting.topsheet.Grouping;
import org.partnersuite.reporting.topsheet.Question;

/** Reads the question from the request's parameters; 400 with the faults of all parameters. */
final class QuestionReader {
    private static final int MOST_VALUES = 100;

    private final Set<String> watsonxOfferings;
    private final List<Fault> faults = new ArrayList<>();

    QuestionReader(Set<String> watsonxOfferings) {
        this.watsonxOfferings = watsonxOfferings;
    }

    Question read(TopsheetParameters parameters, Clock clock, List<Grouping> defaultGroups) {
        Map<Dimension, SortedSet<String>> filters = new EnumMap<>(Dimension.class);
        filter(filters, Dimension.GEOGRAPHY, parameters.geography, text -> true, "a geography");
        filter(filters, Dimension.MARKET, parameters.market, text -> true, "a market");
        filter(filters, Dimension.INDUSTRY, parameters.industry, text -> true, "an industry");
        filter(
                filters,
                Dimension.OFFERING,
                parameters.offering,
                watsonxOfferings::contains,
                "one of " + String.join(", ", new TreeSet<>(watsonxOfferings)));
        filter(filters, Dimension.USE_CASE, parameters.useCase, text -> true, "a use case");
        List<String> leads = Codes.of(LeadOrganisation.class);
        filter(
                filters,
                Dimension.LEAD_ORGANISATION,
                parameters.leadOrganisation,
                leads::contains,
                "one of " + String.join(", ", leads));
        filter(filters, Dimension.JOINT, parameters.joint, List.of("true", "false")::contains, "true or false");
        Question question = new Question(
                period(parameters.period, clock),
                filters,
                values("currency", parameters.currency, text -> text.matches("[A-Z]{3}"), "a currency such as USD"),
                parameters.groupBy == null ? defaultGroups : groupings(parameters.groupBy));
        Problem.refuseAny(faults);
        return question;
    }

    private Period period(@Nullable String text, Clock clock) {
        Period current = Period.of(Quarters.of(LocalDate.now(clock)));
        if (text == null) {
            return current;
        }
        return Period.parse(text).orElseGet(() -> {
            faults.add(Fault.at(
                    "period",
                    "wrong_type",
                    "Must be a quarter such as 2017-Q3, a range such as 2017-Q1..2017-Q4, or all."));
            return current;
        });
    }

    private List<Grouping> groupings(String text) {
        Set<Grouping> groupings = new LinkedHashSet<>();
        for (String name : ValueList.split(text)) {
            Grouping.named(name)
                    .ifPresentOrElse(
                            groupings::add,
                            () -> faults.add(Fault.at(
                                    "groupBy",
                                    "unknown_code",
                                    "Must be one of " + String.join(", ", Grouping.names()) + ".")));
        }
        return List.copyOf(groupings);
    }

    private void filter(
            Map<Dimension, SortedSet<String>> filters,
            Dimension dimension,
            @Nullable String text,
            Predicate<String> accepted,
            String expected) {
        SortedSet<String> values = values(dimension.parameter(), text, accepted, expected);
        if (!values.isEmpty()) {
            filters.put(dimension, values);
        }
    }

    private SortedSet<String> values(
            String parameter, @Nullable String text, Predicate<String> accepted, String expected) {
        if (text == null) {
            return new TreeSet<>();
        }
        SortedSet<String> values = new TreeSet<>(ValueList.split(text));
        if (values.size() > MOST_VALUES) {
            faults.add(Fault.at(parameter, "too_many", "At most " + MOST_VALUES + " values."));
        }
        for (String value : values) {
            if (value.isEmpty() || value.indexOf('\0') >= 0 || !accepted.test(value)) {
                faults.add(
                        Fault.at(parameter, value.isEmpty() ? "empty" : "unknown_code", "Must be " + expected + "."));
            }
        }
        return values;
    }
}
