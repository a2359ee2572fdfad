package org.sellerport.biff;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;

/**
 * A file that only grows, with a buffer before it. What was saved of it says how long it was and what its bytes came to, so
 * whoever goes on from there finds out if the disk has lost some of it.
 */
final class Part implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final FileChannel channel;
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER);
    private final CRC32C checksum = new CRC32C();
    private long flushed;

    private Part(FileChannel channel) {
        this.channel = channel;
    }

    /** An empty part, whatever was there before. */
    static Part create(Path file) throws IOException {
        Part part = open(file);
        part.channel.truncate(0);
        return part;
    }

    /** The part as it was when it was saved; what came behind is cut off. */
    static Part restore(Path file, DataInput saved) throws IOException {
        Part part = open(file);
        try {
            part.goBackTo(saved.readLong(), saved.readInt(), file);
            return part;
        } catch (IOException | RuntimeException lost) {
            part.close();
            throw lost;
        }
    }

    private static Part open(Path file) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return new Part(channel);
            }
        } catch (OverlappingFileLockException here) {
            channel.close();
            throw new IOException("This process writes " + file.getFileName() + " already", here);
        }
        channel.close();
        throw new IOException("Another process writes " + file.getFileName());
    }

    private void goBackTo(long length, int sum, Path file) throws IOException {
        if (channel.size() < length) {
            throw new PartLost(file.getFileName().toString());
        }
        channel.truncate(length);
        flushed = length;
        InputStream all = stream();
        byte[] some = new byte[BUFFER];
        for (int many = all.read(some); many >= 0; many = all.read(some)) {
            checksum.update(some, 0, many);
        }
        if ((int) checksum.getValue() != sum) {
            throw new PartLost(file.getFileName().toString());
        }
    }

    /** Writes what is still in memory and notes where that leaves the part. */
    void save(DataOutput saved) throws IOException {
        flush();
        saved.writeLong(flushed);
        saved.writeInt((int) checksum.getValue());
    }

    void append(byte[] bytes, int from, int many) throws IOException {
        if (many > buffer.remaining()) {
            flush();
        }
        if (many > BUFFER) {
            write(ByteBuffer.wrap(bytes, from, many));
        } else {
            buffer.put(bytes, from, many);
        }
    }

    private void flush() throws IOException {
        write(buffer.flip());
        buffer.clear();
    }

    private void write(ByteBuffer bytes) throws IOException {
        checksum.update(bytes.duplicate());
        while (bytes.hasRemaining()) {
            flushed += channel.write(bytes, flushed);
        }
    }

    long length() {
        return flushed + buffer.position();
    }

    /** The bytes from the first to the last that were written. */
    InputStream stream() throws IOException {
        flush();
        channel.position(0);
        return new BufferedInputStream(Channels.newInputStream(channel), BUFFER) {
            @Override
            public void close() {
                // The part goes on after it was read.
            }
        };
    }

    /** So many bytes from a place on. */
    byte[] read(long from, int many) throws IOException {
        flush();
        channel.position(from);
        byte[] bytes = Channels.newInputStream(channel).readNBytes(many);
        if (bytes.length < many) {
            throw new IOException("A part is shorter than it was");
        }
        return bytes;
    }

    /** Writes bytes of the part elsewhere. */
    void copy(long from, long many, WritableByteChannel out) throws IOException {
        flush();
        long copied = 0;
        while (copied < many) {
            long moved = channel.transferTo(from + copied, many - copied, out);
            if (moved <= 0 && channel.size() < from + many) {
                throw new IOException("A part is shorter than it was");
            }
            copied += moved;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
