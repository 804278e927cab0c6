package org.sillok.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** A schema that others wrote, asked what is wrong with a document of ours; it needs no network. */
public final class Schema {

    private final Validator validator;

    private Schema(Validator validator) {
        this.validator = validator;
    }

    /** The schema of that name among the tests' resources. */
    public static Schema named(String name) throws SAXException {
        var factory = SchemaFactory.newDefaultInstance();
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
        var found = Objects.requireNonNull(Schema.class.getResource("schemas/" + name));
        return new Schema(factory.newSchema(found).newValidator());
    }

    /** What is wrong, each with its line; empty where the document is valid. */
    public List<String> faults(byte[] document) throws IOException, SAXException {
        var faults = new ArrayList<String>();
        validator.setErrorHandler(new ErrorHandler() {
            @Override
            public void warning(SAXParseException doubt) {
                faults.add(doubt.toString());
            }

            @Override
            public void error(SAXParseException fault) {
                faults.add(fault.toString());
            }

            @Override
            public void fatalError(SAXParseException fault) throws SAXException {
                throw fault;
            }
        });
        validator.validate(new StreamSource(new ByteArrayInputStream(document)));
        return faults;
    }
}
