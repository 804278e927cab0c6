package org.sillok.server.description;

import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.sillok.server.desk.Submission;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;

/** What springdoc cannot read from the controllers. */
@Configuration(proxyBeanMethods = false)
class DescriptionConfiguration {

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Submission.class);
    }

    @Bean
    OpenAPI description() {
        return new OpenAPI()
                .info(new Info()
                        .title("Sillok")
                        .description("The record of what committees deliberate and decide.")
                        .version("1")
                        .license(new License().name("Apache-2.0").identifier("Apache-2.0")))
                .servers(List.of(new Server().url("/")))
                .addSecurityItem(new SecurityRequirement().addList("basic"))
                .schemaRequirement(
                        "basic",
                        new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("basic"));
    }

    @Bean
    ModelResolver schemaNames(ObjectMapperProvider mappers) {
        return new ModelResolver(mappers.jsonMapper(), new SchemaNames());
    }

    @Bean
    OpenApiCustomizer problemSchema() {
        return api -> api.getComponents().addSchemas("Problem", problem());
    }

    @Bean
    OperationCustomizer operations() {
        return (operation, method) -> {
            if (takesAnOrder(method)) {
                describeOrder(operation);
            }
            operation.getResponses().addApiResponse("4XX", refusal());
            return operation;
        };
    }

    private static boolean takesAnOrder(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .anyMatch(parameter -> parameter.getParameterType() == Submission.class);
    }

    private static void describeOrder(Operation operation) {
        var responses = new ApiResponses();
        var recorded = Objects.requireNonNull(operation.getResponses().get("200"));
        responses.addApiResponse("201", recorded.description("What was recorded; Location, ETag and Sillok-Position"));
        operation.setResponses(responses);
        operation.addParametersItem(new HeaderParameter()
                .name(Submission.KEY)
                .description("A request with the same key is carried out once, and answered as the first time.")
                .schema(new StringSchema().maxLength(200)));
        operation.addParametersItem(new HeaderParameter()
                .name("If-Match")
                .description("The ETag that the caller saw; another version is answered with 412.")
                .schema(new StringSchema()));
    }

    private static ApiResponse refusal() {
        var reference = new Schema<>().$ref("#/components/schemas/Problem");
        return new ApiResponse()
                .description("Why it was not done, by RFC 9457; nothing was recorded")
                .content(new Content().addMediaType("application/problem+json", new MediaType().schema(reference)));
    }

    private static Schema<?> problem() {
        return new ObjectSchema()
                .addProperty("type", new StringSchema().description("/problems/ and the name of the rule"))
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema())
                .addProperty("instance", new StringSchema());
    }
}
