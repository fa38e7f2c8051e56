# One image for every deployable: `docker build -t tonghop .`, then `docker run tonghop dist/intake/main.js`.
ARG BASE=docker.io/library/node:24.21.0-bookworm-slim

FROM ${BASE} AS sources
WORKDIR /app
COPY package.json package-lock.json ./
COPY libs/common/package.json libs/common/
COPY services/intake/package.json services/intake/
COPY services/consolidation/package.json services/consolidation/
COPY services/document/package.json services/document/
COPY services/notification/package.json services/notification/
COPY gateway/package.json gateway/
COPY portal/package.json portal/
COPY cli/package.json cli/
COPY local/package.json local/
COPY simulator/package.json simulator/
COPY bench/package.json bench/
COPY e2e/package.json e2e/

FROM sources AS build
RUN npm ci --ignore-scripts
COPY . .
RUN node build.mjs intake consolidation document notification gateway portal cli

# Only what the deployables need at run time: no compiler, no test runner, no embedded servers.
FROM sources AS modules
RUN npm ci --omit=dev --ignore-scripts \
    -w libs/common -w services/intake -w services/consolidation -w services/document -w services/notification -w gateway -w cli

FROM ${BASE}
WORKDIR /app
ENV NODE_ENV=production
COPY --from=modules /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY package.json ./
USER 65532:65532
ENTRYPOINT ["node", "--enable-source-maps"]
CMD ["dist/gateway/main.js"]
