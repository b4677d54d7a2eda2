package org.partnersuite.platform.bulk;

/** The life of a job, as in Salesforce Bulk API 2.0. */
public enum JobState {
    /** Created; content may be uploaded, also again. */
    OPEN,
    /** The content is complete; the job is queued. */
    UPLOAD_COMPLETE,
    IN_PROGRESS,
    COMPLETE,
    FAILED,
    ABORTED;

    public boolean isFinal() {
        return this == COMPLETE || this == FAILED || this == ABORTED;
    }
}
