package org.partnersuite.engagement.importprofile.reading;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.importprofile.ProfileDefinition;

/**
 * What a profile says of all its dates.
 *
 * @param zone in which an instant is of a day
 * @param language of the names of months
 * @param pivotYear first of the hundred years that two digits mean
 */
record DateStyle(ZoneId zone, Locale language, @Nullable Integer pivotYear) {
    static final DateStyle DEFAULT = new DateStyle(ZoneOffset.UTC, Locale.ENGLISH, null);

    static DateStyle of(ProfileDefinition profile) {
        String zone = profile.timeZone();
        String language = profile.language();
        return new DateStyle(
                zone == null ? DEFAULT.zone : ZoneId.of(zone),
                language == null ? DEFAULT.language : Locale.forLanguageTag(language),
                profile.pivotYear());
    }
}
