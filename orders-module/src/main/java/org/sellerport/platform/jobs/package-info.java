/**
 * Long work that survives crashes: a thin face over Jakarta Batch.
 *
 * <p>Jakarta Batch alone starts a job even if the asking transaction rolls back, forgets executions that a crash left
 * behind, and lets two nodes run one job at the same time. So what was asked for is a row of our own (a <em>run</em>),
 * written in the asker's transaction; every node looks for such rows, takes a lease with a fencing token and only then
 * starts or restarts the batch job. A job's chunks commit only while that token is the newest.
 *
 * <p>A job XML must name two listeners: {@code runListener} for the job and {@code runStepListener} for each step. Jobs
 * are not partitioned: a crash in a partition cannot be restarted.
 */
package org.sellerport.platform.jobs;
