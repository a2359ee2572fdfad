package org.sellerport.imports.api;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.sellerport.platform.jobs.JobRun;

/** Takes files of order history in: NDJSON, one order a line, UTF-8, plain or gzip. */
public interface OrderImports {

    /** The name of the job that does it. */
    String JOB = "order-import";

    /**
     * What came of an import, or has so far. What was read was either imported, skipped (the seller already has that
     * external id) or rejected.
     *
     * @param warnings how many of the imported are odd in some way
     */
    record Outcome(long read, long imported, long skipped, long rejected, long warnings) {}

    /**
     * Why a line was rejected, or what is odd about one that was taken.
     *
     * @param line counted from 1
     * @param externalId null where the line did not even say that
     */
    record Remark(long line, Kind kind, String externalId, String reason) {
        public enum Kind {
            REJECTED,
            WARNING
        }
    }

    /** A file that lies on disk, safe from crashes. */
    record Spooled(String file, long bytes, String sha256) {}

    /**
     * Writes an upload to disk, to its last byte and durably.
     *
     * @throws UploadTooLarge beyond the limit (2 GiB, or SELLERPORT_IMPORT_MAX_BYTES)
     * @throws UploadEmpty if there is nothing in it
     * @throws UploadBroken if it could not be received or written whole
     */
    Spooled receive(InputStream upload);

    /** Asks, in the caller's transaction, for the import of a spooled file. The run's id is the import's. */
    JobRun begin(Spooled file);

    /** The run and what came of it so far; empty if there is no such import. */
    Optional<JobRun> find(long id);

    /** What came of an import so far; empty if there is no such import. */
    Optional<Outcome> outcome(long id);

    /**
     * The remarks by line, a page at a time.
     *
     * @param afterLine the last line of the page before; 0 for the first
     */
    List<Remark> remarks(long id, long afterLine, int limit);
}
