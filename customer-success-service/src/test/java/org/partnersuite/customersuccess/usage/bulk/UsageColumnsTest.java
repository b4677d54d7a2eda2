package org.partnersuite.customersuccess.usage.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.customersuccess.Bodies;
import org.partnersuite.customersuccess.usage.api.UsageRequest;
import org.partnersuite.platform.bulk.Columns;
import org.partnersuite.platform.bulk.InputRow;

@Tag("CS-8")
class UsageColumnsTest {
    private static final List<String> COLUMNS = List.of(
            "subscriptionId",
            "licenceType",
            "period",
            "licensed",
            "activeUsers",
            "activeDays",
            "features",
            "components");

    @Test
    void aRowIsReadAsASingleCallIs() {
        UsageRequest request = read("100", "70", "12.5", "goals=70/8/11;reviews=12", "invoicing=1240;a=b=2.5");

        assertThat(request.licensed()).isEqualTo(100);
        assertThat(request.activeDays()).isEqualByComparingTo("12.5");
        assertThat(request.features().get("goals").users()).isEqualTo(70);
        assertThat(request.features().get("goals").minutes()).isEqualByComparingTo("11");
        assertThat(request.features().get("reviews").activeDays()).isNull();
        assertThat(request.components().get("a=b")).isEqualByComparingTo("2.5");
        assertThat(request.quantities()).isNull();
    }

    @Test
    void anEmptyFigureIsNotReported() {
        UsageRequest request = read(null, "0", null, null, null);

        assertThat(request.licensed()).isNull();
        assertThat(request.activeUsers()).isZero();
    }

    @Test
    void whatIsNoNumberOrNoPairIsRefused() {
        assertThat(faults("many", "70", "32", "goals", "invoicing=x"))
                .contains(
                        "/licensed wrong_type",
                        "/activeDays out_of_range",
                        "/features wrong_type",
                        "/components/invoicing wrong_type");
        assertThat(faults("1", "70", "1", "goals=1/2/3/4", null)).hasSize(1);
        assertThat(faults("-1", "70", "1", null, null)).containsExactly("/licensed out_of_range");
    }

    private static UsageRequest read(@Nullable String... figures) {
        return Bodies.bind(UsageRequest.class, json(figures));
    }

    private static List<String> faults(@Nullable String... figures) {
        return Bodies.faults(UsageRequest.class, json(figures).toString());
    }

    private static JsonNode json(@Nullable String... figures) {
        @Nullable String[] values = new String[COLUMNS.size()];
        values[0] = "019b0000-0000-7000-8000-00000000d001";
        values[1] = "Users";
        values[2] = "2026-11";
        System.arraycopy(figures, 0, values, 3, figures.length);
        return UsageColumns.json(new InputRow(1, new Columns(COLUMNS), values, null), "crm");
    }
}
