package org.partnersuite.localstack.sample.program;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A partner of the program's sample.
 *
 * @param key its external id, without blanks
 * @param geographies in which it works; its standard offering is available there, or worldwide when the tier asks for it
 * @param equipment the tier whose prerequisites it has on record
 * @param lastYear aggregate TCV of last year's wins and losses, in millions of USD
 * @param thisYear the same of this year, with what is open: what it is projected to be next January
 */
record SamplePartner(
        String key,
        String name,
        String type,
        List<String> geographies,
        Status status,
        @Nullable Tier tier,
        Tier equipment,
        int lastYear,
        int thisYear,
        Practice practice) {

    /** How far it got in the program, in the order of the way there. */
    enum Status {
        PROSPECT,
        INVITED,
        PARTICIPATING,
        SUSPENDED,
        REMOVED;

        boolean isInvited() {
            return this != PROSPECT;
        }

        boolean hasJoined() {
            return compareTo(PARTICIPATING) >= 0;
        }

        boolean hasLeft() {
            return this == SUSPENDED || this == REMOVED;
        }
    }

    /** What each tier asks for. */
    enum Tier {
        PLATINUM(25, 20, 3, true),
        GOLD(15, 10, 2, true),
        SILVER(8, 5, 1, false);

        private final int target;
        private final int trained;
        private final int technical;
        private final boolean worldwide;

        Tier(int target, int trained, int technical, boolean worldwide) {
            this.target = target;
            this.trained = trained;
            this.technical = technical;
            this.worldwide = worldwide;
        }

        /** In millions of USD. */
        int target() {
            return target;
        }

        /** People of ours who are trained in the partner's technology. */
        int trained() {
            return trained;
        }

        /** Technical resources of the partner. */
        int technical() {
            return technical;
        }

        boolean worldwide() {
            return worldwide;
        }
    }

    /** How far its practice of customer success is: the rating of every element of the checklist, and its people. */
    enum Practice {
        NONE("", 0, 0),
        FOUNDATIONAL("FOUNDATIONAL", 2, 1),
        ASPIRING("ASPIRING", 4, 2),
        OPTIMIZING("OPTIMIZING", 5, 3);

        private final String band;
        private final int rating;
        private final int managers;

        Practice(String band, int rating, int managers) {
            this.band = band;
            this.rating = rating;
            this.managers = managers;
        }

        /** Empty when nothing is rated. */
        String band() {
            return band;
        }

        int rating() {
            return rating;
        }

        /** People with a certificate of customer success managers. */
        int managers() {
            return managers;
        }
    }

    /** Whether the figure that is projected for January is under the target of its tier. */
    boolean isShort() {
        return tier != null && thisYear < tier.target();
    }
}
