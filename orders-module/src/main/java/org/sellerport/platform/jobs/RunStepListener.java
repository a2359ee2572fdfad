package org.sellerport.platform.jobs;

import jakarta.batch.api.chunk.listener.ChunkListener;
import jakarta.batch.api.chunk.listener.ItemProcessListener;
import jakarta.batch.api.chunk.listener.ItemReadListener;
import jakarta.batch.api.chunk.listener.ItemWriteListener;
import jakarta.batch.api.listener.StepListener;
import jakarta.batch.runtime.context.JobContext;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Counts what a step does, committed with each chunk, and keeps the reason when it fails. */
@Named
@Dependent
public class RunStepListener
        implements StepListener, ChunkListener, ItemReadListener, ItemProcessListener, ItemWriteListener {

    @Inject
    private JobContext job;

    @Inject
    private StepContext step;

    @Inject
    private LeaseTable leases;

    @Inject
    private JobRepository repository;

    private Exception failure;
    private long read;
    private long written;
    private long filtered;
    private long commits;

    @Override
    public void beforeStep() {
        failure = null;
    }

    @Override
    public void afterStep() {
        Exception reason = failure == null ? step.getException() : failure;
        if (reason != null) {
            leases.note(job.getExecutionId(), JobReason.of(reason));
        }
    }

    @Override
    public void beforeChunk() {
        commits++;
    }

    @Override
    public void afterChunk() {
        // A step runs as long as it has chunks: nobody skips or rolls back without failing.
        repository.count(step.getStepExecutionId(), new JobConsole.Counts(read, written, filtered, 0, commits, 0));
    }

    @Override
    public void onError(Exception chunkFailure) {
        failure = chunkFailure;
    }

    @Override
    public void afterRead(Object item) {
        read += ItemBundle.count(item);
    }

    @Override
    public void afterProcess(Object item, Object result) {
        filtered += result == null ? 1 : 0;
    }

    @Override
    public void afterWrite(List<Object> items) {
        written += items.stream().mapToInt(ItemBundle::count).sum();
    }

    @Override
    public void beforeRead() {
        // Only what was read counts.
    }

    @Override
    public void beforeProcess(Object item) {
        // Only what was processed counts.
    }

    @Override
    public void beforeWrite(List<Object> items) {
        // Only what was written counts.
    }

    @Override
    public void onReadError(Exception readFailure) {
        failure = readFailure;
    }

    @Override
    public void onProcessError(Object item, Exception processFailure) {
        failure = processFailure;
    }

    @Override
    public void onWriteError(List<Object> items, Exception writeFailure) {
        failure = writeFailure;
    }
}
