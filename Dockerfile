# The platform, for use with a MongoDB given by MONGODB_URI. It holds no Python, and so no embedded database.
# Never built on the build machine, which has no Docker daemon.

FROM node:22-bookworm-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev

FROM node:22-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000
WORKDIR /app
COPY --from=dependencies /app/node_modules node_modules
COPY package.json tsconfig.json ./
COPY schema schema
COPY seeds seeds
COPY src src
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=6 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:4000/health/ready').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# What `npm start` runs, without npm between: the process must get SIGTERM itself to finish its requests.
CMD ["node", "--import", "tsx", "src/main.ts"]
