package org.sellerport.platform.jobs;

/** Where a run stands. */
public enum JobState {
    /** Waits for a node, for the first time or again. */
    QUEUED,
    RUNNING,
    /** Somebody stopped it; it can be restarted. */
    STOPPED,
    COMPLETED,
    /** It broke off; it can be restarted. */
    FAILED,
    /** Given up for good. */
    ABANDONED;

    /** Whether a restart would continue it. */
    public boolean isRestartable() {
        return switch (this) {
            case STOPPED, FAILED -> true;
            case QUEUED, RUNNING, COMPLETED, ABANDONED -> false;
        };
    }

    /** Whether there is something to stop. */
    public boolean isStoppable() {
        return switch (this) {
            case QUEUED, RUNNING -> true;
            case STOPPED, COMPLETED, FAILED, ABANDONED -> false;
        };
    }
}
