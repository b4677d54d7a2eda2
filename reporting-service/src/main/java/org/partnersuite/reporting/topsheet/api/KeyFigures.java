package org.partnersuite.reporting.topsheet.api;

import java.util.List;
import java.util.Optional;
import org.partnersuite.reporting.pipeline.Sum;
import org.partnersuite.reporting.topsheet.Figure;
import org.partnersuite.reporting.topsheet.Measures;

/** The few figures on top of the page. */
final class KeyFigures {
    private final Measures totals;
    private final String currency;

    KeyFigures(Measures totals, String currency) {
        this.totals = totals;
        this.currency = currency;
    }

    String html() {
        String winRate = totals.winRate();
        return "<section class=\"key\" aria-label=\"Key figures\">"
                + card("Won", totals.won(), totals.won().amounts())
                + card("Weighted", totals.open(), totals.open().weighted())
                + card("Open", totals.open(), totals.open().amounts())
                + card("Open, undated", totals.undated(), totals.undated().amounts())
                + card("Lost", totals.lost(), totals.lost().amounts())
                + "<div class=\"card\"><h2>Win rate</h2><p class=\"big\">"
                + (winRate == null ? "–" : Html.text(winRate) + " %")
                + "</p><p>won of closed</p></div></section>";
    }

    private String card(String title, Figure figure, List<Sum> sums) {
        StringBuilder others = new StringBuilder();
        for (Sum sum : sums) {
            if (!sum.currency().equals(currency)) {
                others.append("<p class=\"other\">")
                        .append(Html.amount(sum))
                        .append(' ')
                        .append(Html.text(sum.currency()))
                        .append("</p>");
            }
        }
        Optional<Sum> main =
                sums.stream().filter(s -> s.currency().equals(currency)).findFirst();
        return "<a class=\"card\" href=\"%s\"><h2>%s <small>%s</small></h2><p class=\"big\">%s</p>%s<p>%s</p></a>"
                .formatted(
                        Html.text(figure.rows()),
                        title,
                        Html.text(currency),
                        main.map(Html::amount).orElse("0"),
                        others,
                        opportunities(figure.opportunities()));
    }

    private static String opportunities(long count) {
        return Html.count(count) + (count == 1 ? " opportunity" : " opportunities");
    }
}
