package org.partnersuite.engagement.period;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.platform.rest.TextBounds;
import org.partnersuite.platform.rest.list.ValueList;

/** A count, and the link to the rows that it counts. */
@Schema(name = "CountWithRows", description = "A count and the link to exactly these rows.")
public record RowsOf(
        @Schema(examples = "7") long count,

        @Schema(
                pattern = TextBounds.LINK,
                examples = "/v1/engagement/identified-opportunities?person=joe&kind=TECHNICAL")
        String rows) {

    /** A list with filters, each a value of its parameter. */
    public static final class Link {
        private final String path;
        private final List<String> filters = new ArrayList<>();

        /** @param path of the list */
        public Link(String path) {
            this.path = path;
        }

        /** Only this value. */
        public Link with(String parameter, String value) {
            filters.add(parameter + "=" + encoded(ValueList.escape(value)));
            return this;
        }

        /** From one value of a range. */
        public Link from(String parameter, Object value) {
            filters.add(parameter + ".gte=" + encoded(value.toString()));
            return this;
        }

        /** Up to one value of a range. */
        public Link to(String parameter, Object value) {
            filters.add(parameter + ".lte=" + encoded(value.toString()));
            return this;
        }

        @Override
        public String toString() {
            return path + "?" + String.join("&", filters);
        }

        private static String encoded(String value) {
            return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
        }
    }
}
