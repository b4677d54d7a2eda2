package org.partnersuite.reporting.topsheet.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.reporting.api.ReportingTest;
import org.partnersuite.reporting.freshness.Freshness;
import org.partnersuite.reporting.pipeline.Stage;
import org.partnersuite.reporting.pipeline.Sum;
import org.partnersuite.reporting.topsheet.Engagement;
import org.partnersuite.reporting.topsheet.Engagement.Apart;
import org.partnersuite.reporting.topsheet.Engagement.Counted;
import org.partnersuite.reporting.topsheet.Figure;
import org.partnersuite.reporting.topsheet.Grouping;
import org.partnersuite.reporting.topsheet.Measures;
import org.partnersuite.reporting.topsheet.Topsheet;

/** Names come from strangers: whatever they hold stays text, in the page's text and in its attributes. */
@QuarkusTest
@ReportingTest
@Tag("RP-8")
class HostileNamesTest {
    private static final String SCRIPT = "<script>alert(1)</script>";
    private static final String QUOTES = "\"onload=\"x' & {page.currency} </td>";
    private static final String LINK = "/v1/reporting/opportunities?market=\"onclick=\"x&a=<b>'";
    private static final List<String> HOSTILE = List.of(SCRIPT, QUOTES);

    private final String html = TopsheetPage.html(hostile());

    @Test
    void namesAreEscapedAsText() {
        assertThat(html)
                .doesNotContain("<script", "alert(1)</script>")
                .doesNotContain("onload=\"x")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .contains("&quot;onload=&quot;x&#39; &amp; {page.currency} &lt;/td&gt;");
        assertThat(count("&lt;script&gt;")).isGreaterThanOrEqualTo(Grouping.values().length + 5);
    }

    @Test
    void linksAreEscapedAsAttributes() {
        assertThat(html)
                .doesNotContain("onclick=\"x", "<b>")
                .contains("href=\"/v1/reporting/opportunities?market=&quot;onclick=&quot;x&amp;a=&lt;b&gt;&#39;\"");
    }

    @Test
    void eachTagHasOnlyTheAttributesThatTheTemplateGivesIt() {
        assertThat(Pattern.compile("<[a-z][^>]*>").matcher(html).results().map(match -> match.group()
                        .replaceAll("\"[^\"]*\"", "")))
                .hasSizeGreaterThan(100)
                .allMatch(tag -> tag.matches("</?[a-z0-9]+( (lang|charset|name|content|class|datetime|aria-label|href"
                        + "|viewBox|role|aria-labelledby|id|x|y|width|height|rx|tabindex|scope)=)* ?/?>"));
    }

    private long count(String text) {
        return Pattern.compile(Pattern.quote(text)).matcher(html).results().count();
    }

    private static Topsheet hostile() {
        List<Topsheet.Group> groups = HOSTILE.stream()
                .map(name -> new Topsheet.Group(name, measures(), null))
                .toList();
        return new Topsheet(
                SCRIPT,
                Map.of("market", new TreeSet<>(HOSTILE), "currency", new TreeSet<>(HOSTILE)),
                new Freshness(
                        Instant.EPOCH, List.of(new Freshness.Source(SCRIPT, Instant.EPOCH, Instant.EPOCH, 1.0, 2))),
                measures(),
                engagement(),
                Arrays.stream(Grouping.values())
                        .map(grouping -> new Topsheet.Breakdown(grouping.parameter(), groups))
                        .toList());
    }

    private static Measures measures() {
        return new Measures(
                List.of(new Measures.StageFigure(Stage.ENGAGE, figure())),
                figure(),
                figure(),
                figure(),
                figure(),
                SCRIPT);
    }

    private static Figure figure() {
        List<Sum> sums = HOSTILE.stream()
                .map(currency -> Sum.of(BigDecimal.TEN, currency))
                .toList();
        return new Figure(3, sums, sums, LINK);
    }

    private static Engagement engagement() {
        Counted counted = new Counted(4, LINK);
        Apart apart = new Apart(counted, counted);
        return new Engagement(
                new Engagement.Briefings(
                        counted, counted, counted, counted, counted, new Engagement.Clients(2, SCRIPT, LINK)),
                new Engagement.Pilots(counted, counted, counted, counted, counted, counted, QUOTES),
                HOSTILE.stream()
                        .map(name -> new Engagement.Initiatives(name, counted, counted, counted, counted))
                        .toList(),
                HOSTILE.stream()
                        .map(name -> new Engagement.Roadblocks(name, apart))
                        .toList(),
                apart,
                HOSTILE.stream()
                        .map(name -> new Engagement.Missing(name, apart))
                        .toList(),
                HOSTILE.stream()
                        .map(name -> new Engagement.Missing(name, apart))
                        .toList());
    }
}
