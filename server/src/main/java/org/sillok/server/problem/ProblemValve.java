package org.sillok.server.problem;

import java.io.IOException;
import java.util.Map;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/** Answers what Tomcat itself refuses, such as an address with a NUL in it, instead of its page. Tomcat makes it. */
public final class ProblemValve extends ErrorReportValve {

    private final Answer answer = new Answer(JsonMapper.builder().build());

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        var status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            answer.with(Problem.of(Kind.of(status), Map.of()), request, response);
            response.finishResponse();
        } catch (IOException gone) {
            LoggerFactory.getLogger(ProblemValve.class).debug("the caller went away", gone);
        }
    }
}
