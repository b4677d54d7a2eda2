package org.partnersuite.platform.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The representations of a response that are offered at the same address. */
public enum Format {
    JSON(MediaType.APPLICATION_JSON_TYPE),
    CSV(new MediaType("text", "csv")),
    HTML(MediaType.TEXT_HTML_TYPE),
    XLSX(new MediaType("application", "vnd.openxmlformats-officedocument.spreadsheetml.sheet"));

    public static final String CSV_TYPE = "text/csv";
    public static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public static final String CSV_UTF_8 = "text/csv; charset=utf-8; header=present";

    private final MediaType type;

    Format(MediaType type) {
        this.type = type;
    }

    /**
     * The representation that a caller asks for: the parameter {@code format} decides, else {@code Accept}, else the first
     * that is offered.
     *
     * @param named the value of {@code format}, null when it is absent
     * @throws Problem 400 for a format that is not offered
     */
    public static Format requested(@Nullable String named, HttpHeaders headers, Format... offered) {
        if (named != null) {
            return Arrays.stream(offered)
                    .filter(f -> f.parameter().equals(named))
                    .findFirst()
                    .orElseThrow(() -> Problem.badRequest(List.of(Fault.at(
                            "format",
                            "unknown_code",
                            "Must be one of "
                                    + Arrays.stream(offered)
                                            .map(Format::parameter)
                                            .collect(Collectors.joining(", ")) + "."))));
        }
        for (MediaType wanted : headers.getAcceptableMediaTypes()) {
            for (Format format : offered) {
                if (wanted.isCompatible(format.type)) {
                    return format;
                }
            }
        }
        return offered[0];
    }

    private String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }
}
