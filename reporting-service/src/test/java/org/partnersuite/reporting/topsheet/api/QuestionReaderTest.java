package org.partnersuite.reporting.topsheet.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.reporting.pipeline.Dimension;
import org.partnersuite.reporting.topsheet.Grouping;
import org.partnersuite.reporting.topsheet.Question;

@Tag("RP-1")
class QuestionReaderTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2017-09-30T23:59:59Z"), ZoneOffset.UTC);

    private final TopsheetParameters parameters = new TopsheetParameters();

    @Test
    void whatIsLeftOutIsTheCurrentQuarterOfEverything() {
        Question question = read();

        assertThat(question.period()).hasToString("2017-Q3");
        assertThat(question.filters()).isEmpty();
        assertThat(question.currencies()).isEmpty();
        assertThat(question.groupBy()).isEmpty();
    }

    @Test
    void everyParameterIsInTheQuestion() {
        parameters.period = "2017-Q1..2017-Q4";
        parameters.market = "West,East";
        parameters.industry = "Bank\\, Trust,(none)";
        parameters.offering = "watsonx.data";
        parameters.leadOrganisation = "CONSULTING";
        parameters.joint = "false";
        parameters.currency = "USD,EUR";
        parameters.groupBy = "offering,quarter,offering";

        Question question = read();

        assertThat(question.period()).hasToString("2017-Q1..2017-Q4");
        assertThat(question.filters())
                .isEqualTo(Map.of(
                        Dimension.MARKET, Set.of("East", "West"),
                        Dimension.INDUSTRY, Set.of("Bank, Trust", "(none)"),
                        Dimension.OFFERING, Set.of("watsonx.data"),
                        Dimension.LEAD_ORGANISATION, Set.of("CONSULTING"),
                        Dimension.JOINT, Set.of("false")));
        assertThat(question.currencies()).containsExactly("EUR", "USD");
        assertThat(question.groupBy()).containsExactly(Grouping.OFFERING, Grouping.QUARTER);
    }

    @Test
    @Tag("XC-1")
    void everyFaultOfARequestIsNamedAtOnce() {
        parameters.period = "2017Q3";
        parameters.offering = "Excel";
        parameters.groupBy = "colour";
        parameters.joint = "perhaps";
        parameters.currency = "dollar";

        assertThat(faults())
                .containsExactlyInAnyOrder(
                        "period wrong_type",
                        "offering unknown_code",
                        "groupBy unknown_code",
                        "joint unknown_code",
                        "currency unknown_code");
    }

    @Test
    @Tag("XC-1")
    void anEmptyValueAndOneWithANulAreNone() {
        parameters.market = "East,";
        parameters.industry = "a\0b";

        assertThat(faults()).containsExactly("market empty", "industry unknown_code");
    }

    @Test
    @Tag("XC-6")
    void aFilterHasAHundredValuesAtMost() {
        parameters.market = markets(100);
        assertThat(read().filters())
                .containsEntry(
                        Dimension.MARKET, new TreeSet<>(List.of(markets(100).split(",", -1))));

        parameters.market = markets(101);
        assertThat(faults()).containsExactly("market too_many");
    }

    @Test
    void thePageHasAllBreakdownsUntilSomeAreAskedFor() {
        List<Grouping> all = List.of(Grouping.values());
        QuestionReader reader = new QuestionReader(Set.of());
        assertThat(reader.read(parameters, CLOCK, all).groupBy()).isEqualTo(all);

        parameters.groupBy = "joint";
        assertThat(reader.read(parameters, CLOCK, all).groupBy()).containsExactly(Grouping.JOINT);
    }

    private Question read() {
        return new QuestionReader(Set.of("watsonx.ai", "watsonx.data")).read(parameters, CLOCK, List.of());
    }

    private List<String> faults() {
        Problem refusal = catchThrowableOfType(Problem.class, this::read);
        assertThat(refusal.status()).isEqualTo(400);
        return refusal.faults().stream()
                .map(fault -> fault.pointer() + " " + fault.code())
                .toList();
    }

    private static String markets(int count) {
        return IntStream.range(0, count).mapToObj(i -> "market-" + i).collect(Collectors.joining(","));
    }
}
