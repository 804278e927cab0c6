package org.sillok.server.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads what a form spelled as strictly as JSON is read, but that a form knows nothing but texts. */
final class FormConverter extends JacksonJsonHttpMessageConverter {

    FormConverter(JsonMapper strict) {
        super(strict.rebuild().enable(MapperFeature.ALLOW_COERCION_OF_SCALARS).build());
        setSupportedMediaTypes(List.of(MediaType.parseMediaType(FormRequest.MEDIA_TYPE)));
    }

    @Override
    public boolean canWrite(Class<?> type, @Nullable MediaType media) {
        return false;
    }
}
