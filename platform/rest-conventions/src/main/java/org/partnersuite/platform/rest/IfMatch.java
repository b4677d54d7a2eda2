package org.partnersuite.platform.rest;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The precondition of a change (RFC 9110 §13): {@code If-Match} names the versions that it may replace,
 * {@code If-None-Match} those that it may not, and with {@code *} it only creates.
 */
public final class IfMatch {
    private static final String MALFORMED =
            "Must be * or ETags as they were received, in quotation marks and separated by commas, such as \"1\".";

    private final Condition match;
    private final Condition noneMatch;
    private final boolean demanded;

    private IfMatch(@Nullable String ifMatch, @Nullable String ifNoneMatch, boolean demanded) {
        Problem.refuseAny(faults(ifMatch, ifNoneMatch));
        this.match = Condition.of(ifMatch);
        this.noneMatch = Condition.of(ifNoneMatch);
        this.demanded = demanded;
    }

    /** The faults of the two headers; an empty header is an absent one. */
    public static List<Fault> faults(@Nullable String ifMatch, @Nullable String ifNoneMatch) {
        List<Fault> faults = new ArrayList<>(0);
        addFault(HttpHeaders.IF_MATCH, ifMatch, faults);
        addFault(HttpHeaders.IF_NONE_MATCH, ifNoneMatch, faults);
        return faults;
    }

    private static void addFault(String name, @Nullable String header, List<Fault> faults) {
        if (header != null && isGiven(header) && !EntityTags.isAny(header) && EntityTags.list(header) == null) {
            faults.add(Fault.at(name, "invalid_format", MALFORMED));
        }
    }

    /** 428 without either header. */
    public static IfMatch required(HttpHeaders headers) {
        return required(
                headers.getHeaderString(HttpHeaders.IF_MATCH), headers.getHeaderString(HttpHeaders.IF_NONE_MATCH));
    }

    /** 428 without either header. */
    public static IfMatch required(@Nullable String ifMatch, @Nullable String ifNoneMatch) {
        if (!isGiven(ifMatch) && !isGiven(ifNoneMatch)) {
            throw Problem.preconditionRequired();
        }
        return new IfMatch(ifMatch, ifNoneMatch, true);
    }

    /** For a PUT that creates without a precondition and names the version that it replaces. */
    public static IfMatch toReplace(@Nullable String ifMatch, @Nullable String ifNoneMatch) {
        return new IfMatch(ifMatch, ifNoneMatch, true);
    }

    /** For an upsert: every version is right when the caller names none. */
    public static IfMatch optional(@Nullable String ifMatch, @Nullable String ifNoneMatch) {
        return new IfMatch(ifMatch, ifNoneMatch, false);
    }

    /** Of a change that no caller put a condition on. */
    public static IfMatch any() {
        return optional(null, null);
    }

    /**
     * Call it on the version of the locked row.
     *
     * @throws Problem 412 when the resource has changed since, or exists and must not; 428 without a version that is needed
     */
    public void check(long version) {
        checkPart(version, true);
    }

    /**
     * For a part of a resource, such as a value of a set: {@code If-Match} names the version of the whole,
     * {@code If-None-Match: *} demands that there is no such part yet.
     *
     * @throws Problem 412, 428
     */
    public void checkPart(long version, boolean exists) {
        String current = EntityTags.of(version);
        if (match.given() && !match.holdsStrongly(current)) {
            throw Problem.preconditionFailed(stale(current));
        }
        if (noneMatch.any() ? exists : noneMatch.holdsWeakly(current)) {
            throw Problem.alreadyExists(current);
        }
        if (demanded && !match.given() && !(noneMatch.any() && !exists)) {
            throw Problem.preconditionRequired();
        }
    }

    /** Whether {@code If-Match} names this version. */
    public boolean matches(long version) {
        return match.holdsStrongly(EntityTags.of(version));
    }

    /**
     * Call it before the resource is created.
     *
     * @throws Problem 412 when the caller names a version of what does not exist
     */
    public void checkNone() {
        if (match.given()) {
            throw Problem.preconditionFailed(
                    "There is nothing yet that If-Match could name a version of. Omit it to create the resource.");
        }
    }

    private String stale(String current) {
        String which = " If-Match names " + match.shown() + ", the current ETag is " + current + ".";
        return match.tags().stream().allMatch(EntityTags::isWeak)
                ? "A weak ETag never matches: send it without W/, in quotation marks." + which
                : "The resource has changed since the version named by If-Match. Read it again." + which;
    }

    private static boolean isGiven(@Nullable String header) {
        return header != null && !header.isBlank();
    }

    /** One of the two headers. */
    private record Condition(boolean any, List<String> tags) {
        static Condition of(@Nullable String header) {
            boolean any = header != null && EntityTags.isAny(header);
            List<String> tags = header == null || any ? null : EntityTags.list(header);
            return new Condition(any, tags == null ? List.of() : tags);
        }

        boolean given() {
            return any || !tags.isEmpty();
        }

        boolean holdsStrongly(String etag) {
            return any || tags.contains(etag);
        }

        boolean holdsWeakly(String etag) {
            return tags.stream().anyMatch(tag -> EntityTags.isSame(tag, etag));
        }

        String shown() {
            return QuotedText.shown(String.join(", ", tags));
        }
    }
}
