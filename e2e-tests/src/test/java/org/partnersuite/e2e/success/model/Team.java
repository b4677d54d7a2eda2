package org.partnersuite.e2e.success.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Who works with a customer, in which role, from when to when (CS-17). */
public final class Team {
    private final List<Member> members = new ArrayList<>();

    /** A term of a person in a role. */
    public static final class Member extends Kept {
        private final String person;
        private final String role;
        private final boolean lead;
        private final LocalDate from;
        private LocalDate to = LocalDate.MAX;

        public Member(String id, String person, String role, boolean lead, LocalDate from) {
            super(id);
            this.person = person;
            this.role = role;
            this.lead = lead;
            this.from = from;
        }

        public void leave(LocalDate lastDay) {
            to = lastDay;
            changed();
        }

        public String person() {
            return person;
        }

        public String role() {
            return role;
        }

        public boolean lead() {
            return lead;
        }

        public LocalDate from() {
            return from;
        }

        /** {@link LocalDate#MAX} while no end is known. */
        public LocalDate to() {
            return to;
        }

        boolean isThere(LocalDate day) {
            return !from.isAfter(day) && !to.isBefore(day);
        }
    }

    public List<Member> members() {
        return members;
    }

    /** The lead before others, then who came first; empty when nobody has the role. */
    public String owner(String role, LocalDate day) {
        return members.stream()
                .filter(member -> member.role.equals(role) && member.isThere(day))
                .min(Comparator.comparing((Member member) -> !member.lead).thenComparing(member -> member.from))
                .map(member -> member.person)
                .orElse("");
    }
}
