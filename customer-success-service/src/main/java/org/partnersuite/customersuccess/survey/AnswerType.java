package org.partnersuite.customersuccess.survey;

/** How a question is answered. */
public enum AnswerType {
    RATING_1_5(1, 5),
    SCORE_0_10(0, 10),
    TEXT(0, -1);

    private final int least;
    private final int most;

    AnswerType(int least, int most) {
        this.least = least;
        this.most = most;
    }

    public boolean isNumber() {
        return this != TEXT;
    }

    public boolean admits(int value) {
        return value >= least && value <= most;
    }

    /** The least number, for a scale. */
    public int least() {
        return least;
    }

    /** The greatest number, for a scale. */
    public int most() {
        return most;
    }
}
