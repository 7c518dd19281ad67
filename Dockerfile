# The command in an image: docker build -t article-analyze . && docker run --rm --network none -i article-analyze - < article.txt
FROM node:22-alpine AS build
WORKDIR /source
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY . .
RUN node esbuild.config.js

FROM node:22-alpine
WORKDIR /opt/article-analyze
COPY --from=build /source/package.json /source/LICENSE /source/NOTICE /source/MODEL_CARD.md ./
COPY --from=build /source/bin ./bin
COPY --from=build /source/dist ./dist
# Files are read from where they are mounted: docker run --rm --network none -v "$PWD:/articles:ro" article-analyze *.txt
WORKDIR /articles
USER node
ENTRYPOINT ["node", "/opt/article-analyze/bin/article-analyze.js"]
CMD ["--help"]
