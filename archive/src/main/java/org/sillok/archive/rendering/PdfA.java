package org.sillok.archive.rendering;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.logging.Level;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.sillok.archive.document.Document;

/**
 * PDF/A-1a (ISO 19005-1) and PDF/UA-1 (ISO 14289-1) at once: fonts embedded, tagged, with the shipped sRGB profile.
 * Its dates are those of the record, its id follows from them, and nothing is asked of the machine.
 */
final class PdfA implements Rendering {

    private static final DateTimeFormatter XMP = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'", Locale.ROOT);

    static {
        // It tells of every font on the terminal of whoever keeps a meeting.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    @Override
    public String representation() {
        return "pdfa";
    }

    @Override
    public String extension() {
        return "pdf";
    }

    @Override
    public String mediaType() {
        return "application/pdf";
    }

    @Override
    public String format() {
        return "PDF/A-1a, PDF/UA-1";
    }

    @Override
    public void write(Document document, OutputStream to) throws IOException {
        Texts.require(document, Fonts::show);
        var builder = new PdfRendererBuilder()
                .withHtmlContent(Xhtml.of(document), "about:blank")
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_1_A)
                .withProducer("Sillok");
        Fonts.use(builder);
        try (var renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            try (var pdf = renderer.createPDFKeepOpen()) {
                date(pdf, document);
                var packed = new ByteArrayOutputStream();
                pdf.save(packed, CompressParameters.NO_COMPRESSION);
                unpack(packed.toByteArray(), document, to);
            }
        }
    }

    /**
     * Writes every stream as it is. Two JDKs deflate the same bytes in two ways; fonts are made while a file is saved, so
     * that they can be unpacked only afterwards. PDF/A-1 knows no object streams (6.1.4).
     */
    private static void unpack(byte[] packed, Document document, OutputStream to) throws IOException {
        try (var pdf = Loader.loadPDF(packed)) {
            var objects = pdf.getDocument();
            for (var key : new TreeSet<>(objects.getXrefTable().keySet())) {
                var object = objects.getObjectFromPool(key).getObject();
                if (object instanceof COSStream stream && stream.containsKey(COSName.FILTER)) {
                    unpack(stream);
                }
            }
            // The JDK writes the platform that it takes itself for into a profile that passes through its hands.
            for (var intent : pdf.getDocumentCatalog().getOutputIntents()) {
                write(intent.getDestOutputIntent(), Fonts.profile());
            }
            pdf.setDocumentId(document.asOf().toEpochMilli());
            pdf.save(to, CompressParameters.NO_COMPRESSION);
        }
    }

    private static void unpack(COSStream stream) throws IOException {
        byte[] plain;
        try (var in = stream.createInputStream()) {
            plain = in.readAllBytes();
        }
        stream.removeItem(COSName.FILTER);
        stream.removeItem(COSName.DECODE_PARMS);
        write(stream, plain);
    }

    private static void write(COSStream stream, byte[] plain) throws IOException {
        try (var out = stream.createOutputStream()) {
            out.write(plain);
        }
    }

    private static void date(PDDocument pdf, Document document) throws IOException {
        var at = document.asOf().truncatedTo(ChronoUnit.SECONDS);
        var info = pdf.getDocumentInformation();
        info.setCreationDate(calendar(at.toEpochMilli()));
        // What is not in XMP must not be in Info either (6.7.3).
        info.getCOSObject().removeItem(COSName.MOD_DATE);
        var metadata = pdf.getDocumentCatalog().getMetadata();
        var told = new String(metadata.toByteArray(), UTF_8);
        var date = XMP.format(at.atOffset(ZoneOffset.UTC));
        for (var name : new String[] {"CreateDate", "ModifyDate", "MetadataDate"}) {
            told = told.replaceAll("<xmp:" + name + ">[^<]*<", "<xmp:" + name + ">" + date + "<")
                    .replaceAll("xmp:" + name + "=\"[^\"]*\"", "xmp:" + name + "=\"" + date + "\"");
        }
        metadata.importXMPMetadata(told.getBytes(UTF_8));
        pdf.setDocumentId(document.asOf().toEpochMilli());
    }

    private static Calendar calendar(long millis) {
        var calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        calendar.setTimeInMillis(millis);
        return calendar;
    }
}
