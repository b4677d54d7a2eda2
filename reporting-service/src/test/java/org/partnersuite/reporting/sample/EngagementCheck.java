package org.partnersuite.reporting.sample;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Rows;
import org.partnersuite.reporting.activity.ActivityList;
import org.partnersuite.reporting.activity.ActivityRow;
import org.partnersuite.reporting.pipeline.ActivityStatus;
import org.partnersuite.reporting.pipeline.Stage;
import org.partnersuite.reporting.roadblock.RoadblockList;
import org.partnersuite.reporting.roadblock.RoadblockRow;
import org.partnersuite.reporting.topsheet.Engagement;
import org.partnersuite.reporting.topsheet.Engagement.Apart;
import org.partnersuite.reporting.topsheet.Engagement.Counted;
import org.partnersuite.reporting.topsheet.Question;

/** Compares the figures of engagement of many questions with a plain count, and with the rows they lead to. */
public final class EngagementCheck {
    private static final int QUESTIONS = 12;
    private static final List<Stage> STAGES =
            List.of(Stage.ENGAGE, Stage.QUALIFY, Stage.DESIGN, Stage.PROPOSE, Stage.WON, Stage.LOST);

    private final TestProjection projection;
    private final PlainEngagement plain;

    public EngagementCheck(TestProjection projection, PlainEngagement plain) {
        this.projection = projection;
        this.plain = plain;
    }

    public void everyFigure(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < QUESTIONS; i++) {
            Question question = FigureCheck.question(random, i == 0 ? 0 : random.nextInt(4), List.of());
            String requested = "seed " + seed + ", " + question;
            Engagement told = projection.topsheets().answer(question).engagement();
            briefings(requested, question, told.briefings());
            pilots(requested, question, told.pilots());
            initiatives(requested, question, told.initiatives());
            Map<String, Apart> roadblocks = new HashMap<>();
            told.openRoadblocks().forEach(r -> roadblocks.put(r.category(), r.open()));
            for (String category : SampleEngagement.CATEGORIES) {
                apart(
                        requested + " " + category,
                        roadblocks.get(category),
                        plain.openRoadblocks(question, category, false),
                        plain.openRoadblocks(question, category, true));
            }
            Map<String, Apart> missing = new HashMap<>();
            told.missingRequirements().forEach(m -> missing.put(m.requirement(), m.opportunities()));
            for (String requirement : SampleEngagement.REQUIREMENTS) {
                apart(
                        requested + " " + requirement,
                        missing.get(requirement),
                        plain.missing(question, requirement, false),
                        plain.missing(question, requirement, true));
            }
            apart(
                    requested + " recommended",
                    told.recommendedRequirements().stream()
                            .findFirst()
                            .map(Engagement.Missing::opportunities)
                            .orElse(null),
                    plain.recommended(question, SampleEngagement.RECOMMENDED, false),
                    plain.recommended(question, SampleEngagement.RECOMMENDED, true));
            apart(
                    requested + " incomplete",
                    told.incomplete(),
                    plain.missing(question, null, false),
                    plain.missing(question, null, true));
        }
    }

    private void briefings(String requested, Question question, Engagement.Briefings told) {
        same(requested + " briefings", told.planned(), plain.briefings(question, ActivityStatus.PLANNED));
        same(requested + " briefings", told.inProgress(), plain.briefings(question, ActivityStatus.IN_PROGRESS));
        same(requested + " briefings", told.completed(), plain.briefings(question, ActivityStatus.COMPLETED));
        same(requested + " briefings", told.cancelled(), plain.briefings(question, ActivityStatus.CANCELLED));
        same(requested + " briefings", told.undated(), plain.undatedBriefings(question));
        assertThat(told.clients().count()).as(requested + " clients").isEqualTo(plain.clients(question));
    }

    private void pilots(String requested, Question question, Engagement.Pilots told) {
        same(requested + " pilots", told.planned(), plain.pilots(question, ActivityStatus.PLANNED));
        same(requested + " pilots", told.inProgress(), plain.pilots(question, ActivityStatus.IN_PROGRESS));
        same(requested + " pilots", told.completed(), plain.pilots(question, ActivityStatus.COMPLETED));
        same(requested + " pilots", told.progressed(), plain.progressedPilots(question));
        same(requested + " pilots", told.cancelled(), plain.pilots(question, ActivityStatus.CANCELLED));
    }

    private void initiatives(String requested, Question question, List<Engagement.Initiatives> told) {
        Map<String, Engagement.Initiatives> byName = new HashMap<>();
        told.forEach(one -> byName.put(one.name(), one));
        for (String name : SamplePipeline.INITIATIVES) {
            Engagement.Initiatives one = byName.get(name);
            if (one == null) {
                assertThat(plain.initiatives(question, name, STAGES, false))
                        .as(requested + " " + name)
                        .isZero();
            } else {
                String of = requested + " " + name;
                same(of, one.open(), plain.initiatives(question, name, Stage.OPEN, false));
                same(of, one.won(), plain.initiatives(question, name, List.of(Stage.WON), false));
                same(of, one.lost(), plain.initiatives(question, name, List.of(Stage.LOST), false));
                same(of, one.undated(), plain.initiatives(question, name, Stage.OPEN, true));
            }
        }
    }

    private void apart(String requested, @Nullable Apart told, long inPeriod, long undated) {
        if (told == null) {
            assertThat(inPeriod + undated).as(requested).isZero();
        } else {
            same(requested, told.inPeriod(), inPeriod);
            same(requested + " undated", told.undated(), undated);
        }
    }

    private void same(String requested, Counted told, long expected) {
        assertThat(told.count()).as(requested).isEqualTo(expected);
        assertThat(rows(told.rows())).as(requested + " " + told.rows()).isEqualTo(expected);
    }

    private long rows(String link) {
        URI address = URI.create(link);
        MultivaluedMap<String, String> query = new MultivaluedHashMap<>();
        for (String parameter : address.getRawQuery().split("&", -1)) {
            String[] parts = parameter.split("=", 2);
            query.putSingle(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        query.putSingle("includeTotal", "true");
        query.putSingle("pageSize", "1");
        Page<?> page =
                switch (address.getPath()) {
                    case "/v1/reporting/activities" ->
                        projection.page(ActivityList.LIST, query, Rows.of(ActivityRow.class));
                    case "/v1/reporting/roadblocks" ->
                        projection.page(RoadblockList.LIST, query, Rows.of(RoadblockRow.class));
                    default ->
                        projection.rows().page(TestProjection.SERVICE, query).page();
                };
        Page.Total total = page.total();
        return total == null ? -1 : total.count();
    }
}
