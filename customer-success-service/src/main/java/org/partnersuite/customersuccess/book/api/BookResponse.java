package org.partnersuite.customersuccess.book.api;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.book.Book;
import org.partnersuite.customersuccess.book.Load;
import org.partnersuite.customersuccess.book.Ratio;
import org.partnersuite.customersuccess.team.TeamRole;

@Schema(name = "BookOfBusiness", description = "What a person is responsible for.")
record BookResponse(
        @Schema(maxLength = 200) String person,
        TeamRole role,
        LocalDate day,
        long customers,
        @Schema(description = "Active ones.") long subscriptions,

        @Schema(
                type = SchemaType.STRING,
                description = "Annual recurring revenue of paid contracts in force, in USD.",
                pattern = BookResponse.AMOUNT,
                maxLength = BookResponse.MAX_AMOUNT,
                examples = "1500000.00")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        BigDecimal arrUsd,

        @Schema(description = "Currencies without a rate into USD; their revenue is not counted.")
        List<String> withoutRate,

        @Schema(description = "By the benchmark: one person for each 1 to 2 million USD.")
        People benchmark,

        @Schema(description = "By the revenue per person of the segments that have one; absent when none has.")
        @Nullable
        People bySegments,

        @Schema(description = "In the order of the segments.")
        List<SegmentPart> segments,

        @Schema(description = "Subscriptions by band, those without a score as NONE; absent while nothing is reported.")
        @Nullable
        Map<String, Long> health,

        @Schema(description = "Renewals by the quarter in which they are due; absent while nothing is reported.")
        @Nullable
        List<Quarter> renewals,

        @Schema(description = "Absent while nothing is reported.") @Nullable
        Long openActions) {
    static final String AMOUNT = "^[0-9]+\\.[0-9]{2}$";
    static final int MAX_AMOUNT = 25;

    @Schema(name = "BookRatio", description = "People that the revenue needs, and what that is for one person.")
    record People(
            @Schema(examples = "0.75") BigDecimal peopleFrom,
            @Schema(examples = "1.50") BigDecimal peopleTo,
            Load load) {
        static People of(Ratio ratio) {
            return new People(ratio.peopleFrom(), ratio.peopleTo(), ratio.load());
        }
    }

    @Schema(name = "BookSegment", description = "A part of the book.")
    record SegmentPart(
            @Schema(description = "Absent for customers without a segment.", maxLength = 50) @Nullable
            String segment,

            long customers,

            @Schema(
                    type = SchemaType.STRING,
                    pattern = BookResponse.AMOUNT,
                    maxLength = BookResponse.MAX_AMOUNT,
                    examples = "300000.00")
            @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal arrUsd) {}

    @Schema(name = "BookQuarter", description = "Renewals due in a quarter.")
    record Quarter(
            @Schema(pattern = "^[0-9]{4}-Q[1-4]$", examples = "2026-Q4")
            String quarter,

            long renewals,

            @Schema(
                    type = SchemaType.STRING,
                    pattern = BookResponse.AMOUNT,
                    maxLength = BookResponse.MAX_AMOUNT,
                    examples = "300000.00")
            @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal arrUsd) {}

    static BookResponse of(Book book) {
        Ratio bySegments = book.bySegments();
        List<Book.Quarter> renewals = book.renewals();
        return new BookResponse(
                book.person(),
                book.role(),
                book.day(),
                book.customers(),
                book.subscriptions(),
                book.arrUsd(),
                book.withoutRate(),
                People.of(book.benchmark()),
                bySegments == null ? null : People.of(bySegments),
                book.segments().stream()
                        .map(segment -> new SegmentPart(segment.code(), segment.customers(), segment.arrUsd()))
                        .toList(),
                book.health(),
                renewals == null
                        ? null
                        : renewals.stream()
                                .map(each -> new Quarter(each.quarter(), each.renewals(), each.arrUsd()))
                                .toList(),
                book.openActions());
    }
}
