package org.partnersuite.platform.bulk.upload;

import de.siegmar.fastcsv.reader.CsvParseException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.bulk.BulkConfig;
import org.partnersuite.platform.bulk.BulkJob;
import org.partnersuite.platform.bulk.JobFormat;
import org.partnersuite.platform.bulk.UploadFormat;
import org.partnersuite.platform.bulk.store.ChunkStore;
import org.partnersuite.platform.bulk.store.JobStore;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Database;
import org.partnersuite.platform.unitofwork.Ids;

/**
 * Takes the content of an open job. Each chunk is committed as it comes; the job points to the new upload only at its
 * end, so that a broken upload changes nothing and can be sent again.
 */
@ApplicationScoped
public class Upload {
    private static final Logger LOG = Logger.getLogger(Upload.class);

    private final Database database;
    private final BulkConfig config;

    public Upload(Database database, BulkConfig config) {
        this.database = database;
        this.config = config;
    }

    /** How the bytes on the wire become text; a null charset leaves it to the job's format. */
    public record Encoding(boolean gzip, @Nullable Charset charset) {}

    public void receive(Caller caller, BulkJob job, UploadFormat format, Encoding encoding, InputStream wire) {
        UUID upload = Ids.next();
        try {
            BulkJob.Content content = store(caller, job, upload, format, encoding, wire);
            database.transactionAs(caller, db -> {
                if (!JobStore.setContent(db, job.id(), job.version(), content)) {
                    throw Problem.preconditionFailed();
                }
                ChunkStore.deleteOtherUploads(db, job.id(), upload);
                return content;
            });
        } catch (RuntimeException e) {
            forget(caller, job, upload, e);
            throw problemOf(e);
        }
    }

    /** Takes content that came with the request for the job, in the transaction that creates it. */
    public void receive(Change change, BulkJob job, UploadFormat format, String content) {
        UUID upload = Ids.next();
        ChunkWriter chunks = new ChunkWriter(
                chunk -> ChunkStore.insert(change.db(), job.id(), upload, chunk),
                upload,
                format.key(),
                config.maxRows());
        try {
            read(job, format, new StringReader(content), chunks);
            JobStore.setContent(change.db(), job.id(), job.version(), chunks.finish(StandardCharsets.UTF_8, null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            throw problemOf(e);
        }
    }

    /** Whether the same content was received before: its answer may have been lost. */
    public boolean isReceived(BulkJob job, UploadFormat format, Encoding encoding, InputStream wire) {
        BulkJob.Content known = job.content();
        if (known == null
                || known.digest() == null
                || !charset(format, encoding).equals(known.charset())) {
            return false;
        }
        MessageDigest digest = sha256();
        try (InputStream bytes = new DigestInputStream(bounded(wire, encoding.gzip()), digest)) {
            bytes.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw problemOf(new BrokenUpload(e));
        }
        return hex(digest).equals(known.digest());
    }

    private BulkJob.Content store(
            Caller caller, BulkJob job, UUID upload, UploadFormat format, Encoding encoding, InputStream wire) {
        // No connection is held while a client is slow.
        ChunkWriter chunks = new ChunkWriter(
                chunk -> database.transactionAs(caller, db -> {
                    ChunkStore.insert(db, job.id(), upload, chunk);
                    return chunk;
                }),
                upload,
                format.key(),
                config.maxRows());
        Charset charset = charset(format, encoding);
        MessageDigest digest = sha256();
        try (Reader text = new StrictText(new DigestInputStream(bounded(wire, encoding.gzip()), digest), charset)) {
            read(job, format, text, chunks);
            return chunks.finish(charset, hex(digest));
        } catch (IOException e) {
            throw new BrokenUpload(e);
        }
    }

    private static void read(BulkJob job, UploadFormat format, Reader text, ChunkWriter chunks) throws IOException {
        if (job.spec().format() == JobFormat.CSV) {
            CsvContent.read(text, format, chunks);
        } else {
            NdjsonContent.read(text, format, chunks);
        }
    }

    private static Charset charset(UploadFormat format, Encoding encoding) {
        return encoding.charset() == null ? format.charset() : encoding.charset();
    }

    private static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private InputStream bounded(InputStream wire, boolean gzip) throws IOException {
        long limit = config.maxContentBytes();
        return gzip ? BoundedContent.unpacked(wire, limit) : BoundedContent.plain(wire, limit);
    }

    private void forget(Caller caller, BulkJob job, UUID upload, RuntimeException cause) {
        try {
            database.transactionAs(caller, db -> {
                ChunkStore.deleteUpload(db, job.id(), upload);
                return upload;
            });
        } catch (RuntimeException e) {
            // The chunks stay under an upload that no job names, until the job goes or is sent again.
            LOG.debugf(e, "chunks of a broken upload of job %s were left", job.id());
            cause.addSuppressed(e);
        }
    }

    private static RuntimeException problemOf(RuntimeException thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Problem problem) {
                return problem;
            }
            if (cause instanceof ContentFault fault) {
                return Problem.unprocessable(
                        "content_refused", "The content was refused. Nothing of it was stored.", fault.faults());
            }
            if (cause instanceof ZipException || cause instanceof EOFException) {
                return Problem.badRequest(
                        List.of(Fault.at("Content-Encoding", "not_gzip", "The content is not gzip, or is truncated.")));
            }
            if (cause instanceof IOException) {
                return Problem.badRequest(
                        List.of(Fault.at(null, "upload_broken", "The upload was interrupted. Send it again.")));
            }
        }
        return thrown instanceof CsvParseException ? new IllegalStateException(thrown) : thrown;
    }

    /** The connection was lost. */
    private static final class BrokenUpload extends RuntimeException {
        BrokenUpload(IOException cause) {
            super(cause);
        }
    }
}
